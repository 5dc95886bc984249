/** What a document must have, its days, what it ends, its files. */
@NullMarked
package org.gongbao.check.validity;

import org.jspecify.annotations.NullMarked;
