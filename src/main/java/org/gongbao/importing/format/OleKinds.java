package org.gongbao.importing.format;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Tells what a file in Microsoft's old container holds; Word documents with a password
 * come in it too.
 */
final class OleKinds {

	private OleKinds() {
	}

	static FileKind of(Path file) {
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryNode root = container.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
				return FileKind.ENCRYPTED_WORD;
			}
			if (root.hasEntryCaseInsensitive("WordDocument")) {
				return FileKind.DOC;
			}
			if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
				return FileKind.SPREADSHEET;
			}
			return root.hasEntryCaseInsensitive("PowerPoint Document") ? FileKind.SLIDES : FileKind.OLD_WPS;
		}
		catch (IOException | RuntimeException ex) {
			return FileKind.DAMAGED_OLE;
		}
	}

}
