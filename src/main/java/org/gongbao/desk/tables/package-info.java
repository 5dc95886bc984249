/**
 * The editors of what consists of rows: facts with the contents, appointments, chronicle.
 */
@NullMarked
package org.gongbao.desk.tables;

import org.jspecify.annotations.NullMarked;
