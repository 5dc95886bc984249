/**
 * Documents (文件): text, relations and validity.
 */
@ApplicationModule(displayName = "document",
		allowedDependencies = { "archive", "correction", "docnumber", "issue", "publishing", "security", "web",
				"withdrawal" })
@NullMarked
package org.gongbao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
