/** The words of a manuscript piece by piece, and how to change them in one go. */
@NullMarked
package org.gongbao.check.text;

import org.jspecify.annotations.NullMarked;
