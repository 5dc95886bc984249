/**
 * Each person's own account.
 */
@NullMarked
package org.gongbao.security.account;

import org.jspecify.annotations.NullMarked;
