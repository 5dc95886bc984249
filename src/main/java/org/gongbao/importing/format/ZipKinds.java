package org.gongbao.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/**
 * Tells what a zip file is: .docx, .xlsx, .odt, OFD and many others are zip files inside.
 */
final class ZipKinds {

	private static final int LARGEST_TYPES = 1024 * 1024;

	private ZipKinds() {
	}

	static FileKind of(Path file) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			String types = read(zip, "[Content_Types].xml");
			if (types != null) {
				return office(types);
			}
			String mimetype = read(zip, "mimetype");
			if (mimetype != null && mimetype.contains("opendocument")) {
				return FileKind.OPEN_DOCUMENT;
			}
			return (zip.getEntry("OFD.xml") != null) ? FileKind.OFD : FileKind.ARCHIVE;
		}
		catch (IOException | IllegalArgumentException ex) {
			return FileKind.DAMAGED_ZIP;
		}
	}

	private static FileKind office(String types) {
		if (types.contains("wordprocessingml") || types.contains("ms-word.")) {
			return FileKind.DOCX;
		}
		if (types.contains("spreadsheetml") || types.contains("ms-excel.")) {
			return FileKind.SPREADSHEET;
		}
		return (types.contains("presentationml") || types.contains("ms-powerpoint.")) ? FileKind.SLIDES
				: FileKind.ARCHIVE;
	}

	private static @Nullable String read(ZipFile zip, String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			return null;
		}
		try (InputStream in = zip.getInputStream(entry)) {
			return new String(in.readNBytes(LARGEST_TYPES), StandardCharsets.UTF_8);
		}
	}

}
