/**
 * Asks an engine the queries and measures how long each takes.
 */
@NullMarked
package org.gongbao.bench.load;

import org.jspecify.annotations.NullMarked;
