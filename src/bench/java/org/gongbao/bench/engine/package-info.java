/**
 * The engines that are compared, each measured in a process of its own.
 */
@NullMarked
package org.gongbao.bench.engine;

import org.jspecify.annotations.NullMarked;
