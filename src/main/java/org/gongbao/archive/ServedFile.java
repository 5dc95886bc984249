package org.gongbao.archive;

/**
 * An archived file under the name readers know it by.
 *
 * @param sha256 the SHA-256 of its bytes
 * @param size how many bytes
 * @param mediaType what it is said to be
 * @param name its name, for whoever saves it
 */
public record ServedFile(String sha256, long size, String mediaType, String name) {
}
