/**
 * Word documents, new and old: the text as it stands on paper, numbers that Word sets by
 * itself included.
 */
@NullMarked
package org.gongbao.importing.format.word;

import org.jspecify.annotations.NullMarked;
