package org.gongbao.archive;

/**
 * A file that the archive holds.
 *
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits in lower case
 * @param size how many bytes
 * @param mediaType what it was said to be when it first came in
 */
public record ArchivedFile(String sha256, long size, String mediaType) {
}
