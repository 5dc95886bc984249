/** What recognisers leave behind in a text. */
@NullMarked
package org.gongbao.check.slip;

import org.jspecify.annotations.NullMarked;
