/**
 * Secrets: the key of the desk, random words, digests.
 */
@NullMarked
package org.gongbao.security.secret;

import org.jspecify.annotations.NullMarked;
