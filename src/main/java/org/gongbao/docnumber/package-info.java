/**
 * Document numbers (发文字号) as values: any spelling in, one canonical form out.
 */
@ApplicationModule(displayName = "docnumber", allowedDependencies = {})
@NullMarked
package org.gongbao.docnumber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
