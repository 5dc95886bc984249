/**
 * Whether the contents lead to what is there, in order, and the issue's own numbers are
 * free.
 */
@NullMarked
package org.gongbao.check.contents;

import org.jspecify.annotations.NullMarked;
