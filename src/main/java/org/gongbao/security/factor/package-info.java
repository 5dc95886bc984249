/**
 * The second factor: codes of an authenticator (RFC 6238), recovery codes.
 */
@NullMarked
package org.gongbao.security.factor;

import org.jspecify.annotations.NullMarked;
