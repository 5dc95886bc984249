/**
 * How good the order of results is, measured on judged queries: {@link Judgements} reads
 * them, {@link Relevance} compares them with what is found.
 */
@NullMarked
package org.gongbao.search.relevance;

import org.jspecify.annotations.NullMarked;
