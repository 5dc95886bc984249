/** Tests of the index and what keeps it in step. */
@NullMarked
package org.gongbao.search.index;

import org.jspecify.annotations.NullMarked;
