/**
 * The benchmark of search, side by side with the engines others would install. See
 * {@code docs/benchmarks.md} for how it is run.
 */
@NullMarked
package org.gongbao.bench;

import org.jspecify.annotations.NullMarked;
