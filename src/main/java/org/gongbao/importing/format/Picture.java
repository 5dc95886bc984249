package org.gongbao.importing.format;

import java.nio.file.Path;

/**
 * A picture taken out of a document. The text has a line {@code ![…](name)} at its place.
 *
 * @param name our own name for it, such as {@code 图1.png}; never one from the document
 * @param mediaType image/png, image/jpeg or image/gif: told from its bytes
 * @param file where it lies until the source is closed
 */
public record Picture(String name, String mediaType, Path file) {
}
