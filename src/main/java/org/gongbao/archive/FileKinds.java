package org.gongbao.archive;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What may be done with files of a kind. Whoever sends a file says what it is, and may be
 * wrong or lie: what a browser could run is never shown, and never called by its name.
 */
public final class FileKinds {

	/** What is called anything. */
	public static final String UNKNOWN = "application/octet-stream";

	/** The printed edition. */
	public static final String PDF = "application/pdf";

	private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

	/** No browser runs these, whatever is in them. */
	private static final Set<String> HARMLESS = Set.of("text/plain", "text/csv", "application/zip",
			"application/msword", "application/ofd", "application/wps-office.doc", "application/vnd.ms-excel",
			"application/vnd.ms-powerpoint");

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry(PDF, "PDF"),
			Map.entry("application/msword", "Word"), Map.entry(OFFICE + "wordprocessingml.document", "Word"),
			Map.entry("application/vnd.ms-excel", "Excel"), Map.entry(OFFICE + "spreadsheetml.sheet", "Excel"),
			Map.entry("application/vnd.ms-powerpoint", "PowerPoint"),
			Map.entry(OFFICE + "presentationml.presentation", "PowerPoint"), Map.entry("application/zip", "压缩包"),
			Map.entry("application/ofd", "OFD"), Map.entry("text/plain", "文本"), Map.entry("text/csv", "CSV"));

	private FileKinds() {
	}

	/**
	 * Whether a file is a picture that can stand in a page. SVG is none: it can carry
	 * scripts.
	 * @param mediaType what the file is said to be
	 * @return whether it is PNG, JPEG, GIF or WebP
	 */
	public static boolean isPicture(String mediaType) {
		return PICTURES.contains(bare(mediaType));
	}

	/**
	 * What a file is, in a word for readers.
	 * @param mediaType what the file is said to be
	 * @param name its name
	 * @return such as PDF or Word; for what has no common name the ending of the file's
	 * own
	 */
	public static String words(String mediaType, String name) {
		if (isPicture(mediaType)) {
			return "图片";
		}
		String known = NAMES.get(bare(mediaType));
		int dot = name.lastIndexOf('.');
		String ending = (dot >= 0 && name.length() - dot <= 6) ? name.substring(dot + 1).toUpperCase(Locale.ROOT) : "";
		return (known != null) ? known : (ending.isEmpty() ? "文件" : ending);
	}

	/** Whether a browser shows it rather than saving it. */
	static boolean isShown(String mediaType) {
		return isPicture(mediaType) || isPdf(mediaType);
	}

	static boolean isPdf(String mediaType) {
		return PDF.equals(bare(mediaType));
	}

	/** What a browser is told. */
	static String served(String mediaType) {
		String bare = bare(mediaType);
		return (isShown(bare) || HARMLESS.contains(bare) || bare.startsWith(OFFICE)) ? bare : UNKNOWN;
	}

	private static String bare(String mediaType) {
		int parameters = mediaType.indexOf(';');
		return ((parameters < 0) ? mediaType : mediaType.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
	}

}
