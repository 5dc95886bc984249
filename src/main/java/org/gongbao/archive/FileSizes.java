package org.gongbao.archive;

import java.util.Locale;

/** Sizes of files in words. */
public final class FileSizes {

	private static final int STEP = 1024;

	private FileSizes() {
	}

	/**
	 * A size as readers know it.
	 * @param bytes how many bytes
	 * @return such as 3.2 MB, 18 KB or 734字节
	 */
	public static String words(long bytes) {
		if (bytes < STEP) {
			return bytes + "字节";
		}
		double kilobytes = (double) bytes / STEP;
		if (Math.round(kilobytes) < STEP) {
			return Math.round(kilobytes) + " KB";
		}
		double megabytes = kilobytes / STEP;
		return String.format(Locale.ROOT, (megabytes < 100) ? "%.1f MB" : "%.0f MB", megabytes);
	}

}
