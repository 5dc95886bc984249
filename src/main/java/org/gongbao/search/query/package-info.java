/**
 * From what a citizen typed to what she sees:
 * {@link org.gongbao.search.query.QueryReader} understands,
 * {@link org.gongbao.search.query.LuceneQueries} asks,
 * {@link org.gongbao.search.query.Search} answers. All of it is values, and none of it
 * fails on any text. Public for the search module alone.
 */
@NullMarked
package org.gongbao.search.query;

import org.jspecify.annotations.NullMarked;
