/**
 * Signing in and out, sessions, and what was typed when one ran out.
 */
@NullMarked
package org.gongbao.security.signin;

import org.jspecify.annotations.NullMarked;
