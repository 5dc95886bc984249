/**
 * What was measured, as tables for people and as data.
 */
@NullMarked
package org.gongbao.bench.report;

import org.jspecify.annotations.NullMarked;
