/** Tests of reviewing and publishing. */
@NullMarked
package org.gongbao.review.publish;

import org.jspecify.annotations.NullMarked;
