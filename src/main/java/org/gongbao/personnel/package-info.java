/**
 * Appointments and removals (人事任免).
 */
@ApplicationModule(displayName = "personnel",
		allowedDependencies = { "audit", "correction", "docnumber", "document", "issue", "publishing", "security",
				"web", "withdrawal" })
@NullMarked
package org.gongbao.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
