/** Tests of what is counted and what never is. */
@NullMarked
package org.gongbao.readership;

import org.jspecify.annotations.NullMarked;
