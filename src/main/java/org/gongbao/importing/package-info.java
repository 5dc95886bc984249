/**
 * Gazette text in, draft issue out, with a remark for everything doubtful.
 */
@ApplicationModule(displayName = "importing",
		allowedDependencies = { "archive", "chronicle", "command", "database", "docnumber", "document", "issue",
				"manuscript", "personnel", "publishing", "security" })
@NullMarked
package org.gongbao.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
