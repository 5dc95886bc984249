/** Document numbers: their form, their use, their series, and numbers cited. */
@NullMarked
package org.gongbao.check.number;

import org.jspecify.annotations.NullMarked;
