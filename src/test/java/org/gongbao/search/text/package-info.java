/** Tests of normal form and analysis. */
@NullMarked
package org.gongbao.search.text;

import org.jspecify.annotations.NullMarked;
