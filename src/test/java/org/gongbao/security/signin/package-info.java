/**
 * Tests of the package of the same name.
 */
@NullMarked
package org.gongbao.security.signin;

import org.jspecify.annotations.NullMarked;
