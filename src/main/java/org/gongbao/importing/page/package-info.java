/**
 * The page of one document with its metadata head (索引号, 发文机关, 成文日期 …) as government sites
 * show it, read into structure: text in, {@link org.gongbao.importing.page.ReadPage} out,
 * no database.
 */
@NullMarked
package org.gongbao.importing.page;

import org.jspecify.annotations.NullMarked;
