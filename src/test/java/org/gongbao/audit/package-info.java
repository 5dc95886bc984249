/**
 * The audit log.
 */
@NullMarked
package org.gongbao.audit;

import org.jspecify.annotations.NullMarked;
