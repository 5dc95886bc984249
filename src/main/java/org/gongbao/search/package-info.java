/**
 * Full text and number look-up: index follower, query understanding, results.
 */
@ApplicationModule(displayName = "search",
		allowedDependencies = { "chronicle", "command", "correction", "database", "docnumber", "document",
				"document :: passages", "issue", "personnel", "publishing", "web" })
@NullMarked
package org.gongbao.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
