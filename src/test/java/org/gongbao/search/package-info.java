/** Tests of search as outsiders meet it. */
@NullMarked
package org.gongbao.search;

import org.jspecify.annotations.NullMarked;
