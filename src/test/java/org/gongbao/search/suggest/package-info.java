/** Tests of suggestions. */
@NullMarked
package org.gongbao.search.suggest;

import org.jspecify.annotations.NullMarked;
