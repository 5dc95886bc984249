/** Tests of reviewing and publishing. */
@NullMarked
package org.gongbao.review.preview;

import org.jspecify.annotations.NullMarked;
