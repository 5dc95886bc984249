/**
 * Public pages as they were made, compressed, answered again ahead of everything else as
 * long as they say what a page made now would say (decision 0014).
 */
@NullMarked
package org.gongbao.web.cache;

import org.jspecify.annotations.NullMarked;
