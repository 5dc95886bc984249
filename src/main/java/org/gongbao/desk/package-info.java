/**
 * Where staff bring in and edit the issues being made.
 */
@ApplicationModule(displayName = "desk",
		allowedDependencies = { "archive", "audit", "check", "chronicle", "command", "correction", "docnumber",
				"document", "importing", "issue", "manuscript", "manuscript :: compare", "personnel", "publishing",
				"review", "security", "web" })
@NullMarked
package org.gongbao.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
