/**
 * Slows down who fails to sign in, without locking anybody out for good.
 */
@NullMarked
package org.gongbao.security.throttle;

import org.jspecify.annotations.NullMarked;
