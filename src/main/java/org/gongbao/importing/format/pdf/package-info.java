/**
 * PDF: the lines of each page in the order in which a person reads them.
 */
@NullMarked
package org.gongbao.importing.format.pdf;

import org.jspecify.annotations.NullMarked;
