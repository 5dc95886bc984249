/**
 * How good the order of results is, measured on judged queries: {@link Judgements} reads
 * {@code relevance.tsv} (the samples) and {@code relevance-real.tsv} (a real issue and
 * real pages, where they lie beside the project), {@link JudgedSearch} asks the portal's
 * search, {@link Relevance} compares. {@code ./mvnw test -Dtest=SearchRelevanceTests}
 * prints the figures of each class of queries and every query that is not answered well.
 */
@NullMarked
package org.gongbao.search.relevance;

import org.jspecify.annotations.NullMarked;
