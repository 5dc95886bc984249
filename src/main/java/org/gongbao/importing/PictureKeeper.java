package org.gongbao.importing;

import java.io.IOException;
import java.nio.file.Path;

import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;

/** Keeps the pictures of a text that is brought to the desk. */
public interface PictureKeeper {

	/**
	 * Keeps one picture.
	 * @param name its name, as the text refers to it
	 * @param mediaType its type, told from its bytes
	 * @param file where it lies; it will be gone afterwards
	 * @return the picture as kept
	 * @throws IOException if the file cannot be read
	 */
	AttachedFile keep(String name, String mediaType, Path file) throws IOException;

}
