/**
 * Accounts, and the administrator's pages about them.
 */
@NullMarked
package org.gongbao.security.people;

import org.jspecify.annotations.NullMarked;
