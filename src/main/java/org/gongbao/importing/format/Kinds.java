package org.gongbao.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells what a file is from its first bytes, and what a container holds from its table of
 * contents. The file's name has no say.
 */
final class Kinds {

	private static final int HEAD = 4096;

	private static final Pattern HTML = Pattern
		.compile("(?is)(?:\\s|\uFEFF|<!--.{0,2000}?-->|<\\?xml[^>]{0,200}>)*+<(?:!doctype\\s+html|html|head|body|"
				+ "(?:meta|title|div|p|table|center|h1|article|section|style|script|iframe|span|font)[\\s>/]).*");

	private Kinds() {
	}

	static FileKind of(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		if (head.length == 0) {
			return FileKind.EMPTY;
		}
		String start = new String(head, StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
			return ZipKinds.of(file);
		}
		if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
			return OleKinds.of(file);
		}
		if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) {
			return FileKind.PDF;
		}
		FileKind binary = binary(start);
		if (binary != null) {
			return binary;
		}
		boolean wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
		return (!wide && start.indexOf('\0') >= 0) ? FileKind.UNKNOWN : text(head, start);
	}

	private static @Nullable FileKind binary(String start) {
		if ((start.startsWith("MZ") && start.indexOf('\0') > 0) || start.startsWith("\u007FELF")
				|| start.startsWith("\u00CA\u00FE\u00BA\u00BE") || start.startsWith("\u00CF\u00FA\u00ED\u00FE")
				|| start.startsWith("#!/")) {
			return FileKind.PROGRAM;
		}
		if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")
				|| (start.startsWith("BM") && start.indexOf('\0') > 0) || start.startsWith("II*\0")
				|| start.startsWith("MM\0*") || start.startsWith("WEBP", 8) || start.startsWith("ftyphei", 4)) {
			return FileKind.PICTURE;
		}
		if (start.startsWith("Rar!") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("\u001F\u008B")
				|| start.startsWith("BZh") || start.startsWith("\u00FD7zXZ")) {
			return FileKind.ARCHIVE;
		}
		return start.startsWith("{\\rtf") ? FileKind.RTF : null;
	}

	private static FileKind text(byte[] head, String bytes) {
		String start = decoded(head, bytes);
		String lower = start.toLowerCase(Locale.ROOT);
		if (lower.contains("progid=\"word.document\"") || lower.contains("<w:worddocument")
				|| lower.contains("<pkg:package")) {
			return FileKind.WORD_XML;
		}
		if (lower.startsWith("mime-version:")
				|| (lower.startsWith("from:") && lower.contains("\nmime-version:") && lower.contains("multipart/"))) {
			return FileKind.WEB_ARCHIVE;
		}
		if (HTML.matcher(start).matches()) {
			return FileKind.HTML;
		}
		if (lower.contains("<svg") && lower.stripLeading().startsWith("<")) {
			return FileKind.PICTURE;
		}
		boolean xml = lower.stripLeading().startsWith("<?xml") || lower.stripLeading().startsWith("<!doctype");
		return xml ? FileKind.XML : FileKind.TEXT;
	}

	// Saved as "Unicode" by Windows: enough for looking at the marks, which are ASCII.
	private static String decoded(byte[] head, String bytes) {
		if (bytes.startsWith("\u00FF\u00FE")) {
			return new String(head, StandardCharsets.UTF_16LE).substring(1);
		}
		if (bytes.startsWith("\u00FE\u00FF")) {
			return new String(head, StandardCharsets.UTF_16BE).substring(1);
		}
		return bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes;
	}

}
