/**
 * What the text of the chronicle names: people, offices, documents. Text goes in, places
 * in it come out; no database is involved.
 */
@NullMarked
package org.gongbao.chronicle.mention;

import org.jspecify.annotations.NullMarked;
