package org.gongbao.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what a file is. Pictures and PDF, which browsers show, are known by their bytes
 * alone; of anything else the ending of its name is believed.
 */
public final class MediaTypes {

	/** As many bytes of the beginning as are looked at. */
	public static final int BEGINNING = 1024;

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

	private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("doc", "application/msword"),
			Map.entry("docx", OFFICE + "wordprocessingml.document"), Map.entry("xls", "application/vnd.ms-excel"),
			Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"), Map.entry("ppt", "application/vnd.ms-powerpoint"),
			Map.entry("pptx", OFFICE + "presentationml.presentation"), Map.entry("zip", "application/zip"),
			Map.entry("ofd", "application/ofd"), Map.entry("txt", "text/plain"), Map.entry("md", "text/plain"),
			Map.entry("csv", "text/csv"), Map.entry("svg", "image/svg+xml"), Map.entry("html", "text/html"),
			Map.entry("htm", "text/html"));

	private static final Map<String, String> BEGINNINGS = Map.of("\u0089PNG\r\n\u001a\n", "image/png",
			"\u00ff\u00d8\u00ff", "image/jpeg", "GIF87a", "image/gif", "GIF89a", "image/gif");

	private static final int RIFF_NAME = 8;

	private MediaTypes() {
	}

	/**
	 * Tells what a file is.
	 * @param beginning its first bytes, {@link #BEGINNING} of them if there are so many
	 * @param name its name
	 * @return the media type, {@link FileKinds#UNKNOWN} if nothing tells
	 */
	public static String of(byte[] beginning, String name) {
		// One character for each byte, so that bytes compare as text.
		String text = new String(beginning, 0, Math.min(beginning.length, BEGINNING), StandardCharsets.ISO_8859_1);
		for (Map.Entry<String, String> known : BEGINNINGS.entrySet()) {
			if (text.startsWith(known.getKey())) {
				return known.getValue();
			}
		}
		if (text.startsWith("RIFF") && text.startsWith("WEBP", RIFF_NAME)) {
			return "image/webp";
		}
		// Readers of PDF allow other bytes before its mark.
		if (text.contains("%PDF-") && !text.stripLeading().startsWith("<")) {
			return FileKinds.PDF;
		}
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return ENDINGS.getOrDefault(ending, FileKinds.UNKNOWN);
	}

}
