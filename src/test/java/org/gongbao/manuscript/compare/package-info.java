/** Tests of comparing texts. */
@NullMarked
package org.gongbao.manuscript.compare;

import org.jspecify.annotations.NullMarked;
