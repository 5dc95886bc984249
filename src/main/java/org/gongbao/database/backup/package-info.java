/**
 * Everything the portal keeps, in one file and back again.
 */
@NullMarked
package org.gongbao.database.backup;

import org.jspecify.annotations.NullMarked;
