/**
 * An issue being made: its parts, their versions, and how it becomes an issue.
 */
@ApplicationModule(displayName = "manuscript",
		allowedDependencies = { "archive", "audit", "chronicle", "command", "correction", "docnumber", "document",
				"issue", "personnel", "publishing", "security", "web" })
@NullMarked
package org.gongbao.manuscript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
