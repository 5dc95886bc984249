/**
 * Tests of the package of the same name.
 */
@NullMarked
package org.gongbao.security.factor;

import org.jspecify.annotations.NullMarked;
