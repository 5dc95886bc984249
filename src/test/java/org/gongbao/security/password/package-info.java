/**
 * Tests of the package of the same name.
 */
@NullMarked
package org.gongbao.security.password;

import org.jspecify.annotations.NullMarked;
