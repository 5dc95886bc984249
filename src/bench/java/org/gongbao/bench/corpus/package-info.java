/**
 * Makes gazettes that never were: as many items as wanted, the same each time, with the
 * statistics of real ones, and the queries to ask of them.
 */
@NullMarked
package org.gongbao.bench.corpus;

import org.jspecify.annotations.NullMarked;
