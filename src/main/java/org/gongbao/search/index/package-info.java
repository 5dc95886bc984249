/**
 * The Lucene index: what of each public item goes into it, where it lies on disk, and how
 * it follows the change log. Public for the search module alone.
 */
@NullMarked
package org.gongbao.search.index;

import org.jspecify.annotations.NullMarked;
