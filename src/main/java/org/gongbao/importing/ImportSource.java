package org.gongbao.importing;

/**
 * Where a text came from and what to do with it.
 *
 * @param name the file as named by the caller
 * @param sha256 the digest of its bytes
 * @param publish whether to make it public at once
 * @param sample whether it is one of the samples
 */
record ImportSource(String name, String sha256, boolean publish, boolean sample) {
}
