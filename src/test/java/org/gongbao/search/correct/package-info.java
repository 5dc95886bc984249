/** Tests of corrections. */
@NullMarked
package org.gongbao.search.correct;

import org.jspecify.annotations.NullMarked;
