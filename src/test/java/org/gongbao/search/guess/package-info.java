/** Tests of guesses. */
@NullMarked
package org.gongbao.search.guess;

import org.jspecify.annotations.NullMarked;
