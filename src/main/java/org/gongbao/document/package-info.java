/**
 * Documents (文件): text, relations and validity.
 */
@ApplicationModule(displayName = "document",
		allowedDependencies = { "archive", "docnumber", "issue", "publishing", "security", "web" })
@NullMarked
package org.gongbao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
