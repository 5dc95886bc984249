/** Tests of reviewing and publishing. */
@NullMarked
package org.gongbao.review;

import org.jspecify.annotations.NullMarked;
