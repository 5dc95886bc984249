/**
 * The public pages of an issue that is not public: it is published in a transaction that
 * is always rolled back, and the ordinary controllers show it meanwhile.
 */
@NullMarked
package org.gongbao.review.preview;

import org.jspecify.annotations.NullMarked;
