/**
 * HTML: the text without whatever could act.
 */
@NullMarked
package org.gongbao.importing.format.html;

import org.jspecify.annotations.NullMarked;
