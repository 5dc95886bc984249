/**
 * The text of a gazette issue in, its structure out: no database and no framework. Opened
 * by {@link org.gongbao.importing.reading.IssueReader}; {@code docs/import.md} tells how
 * it works.
 */
@NullMarked
package org.gongbao.importing.reading;

import org.jspecify.annotations.NullMarked;
