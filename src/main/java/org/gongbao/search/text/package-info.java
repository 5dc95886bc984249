/**
 * How text is made comparable and cut into terms: the normal form on which exact matching
 * rests, and the analysis that only ranks. Public for the search module alone.
 */
@NullMarked
package org.gongbao.search.text;

import org.jspecify.annotations.NullMarked;
