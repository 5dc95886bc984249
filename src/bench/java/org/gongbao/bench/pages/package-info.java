/** A load of requests for one page, as light as can be. */
@NullMarked
package org.gongbao.bench.pages;

import org.jspecify.annotations.NullMarked;
