/**
 * What tests of every module share: a real PostgreSQL database of their own.
 */
@NullMarked
package org.gongbao.testing;

import org.jspecify.annotations.NullMarked;
