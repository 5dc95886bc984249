/** Tests of understanding and answering. */
@NullMarked
package org.gongbao.search.query;

import org.jspecify.annotations.NullMarked;
