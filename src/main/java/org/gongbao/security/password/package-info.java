/**
 * Passwords: how they are kept, which ones are refused.
 */
@NullMarked
package org.gongbao.security.password;

import org.jspecify.annotations.NullMarked;
