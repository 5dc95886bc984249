/**
 * Dated entries of what happened (大事记).
 */
@ApplicationModule(displayName = "chronicle",
		allowedDependencies = { "correction", "docnumber", "document", "issue", "personnel", "publishing", "security",
				"web", "withdrawal" })
@NullMarked
package org.gongbao.chronicle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
