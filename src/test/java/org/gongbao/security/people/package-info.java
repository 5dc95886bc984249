/**
 * Tests of the package of the same name.
 */
@NullMarked
package org.gongbao.security.people;

import org.jspecify.annotations.NullMarked;
