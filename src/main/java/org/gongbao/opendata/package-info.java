/**
 * The same resources as data: JSON, feeds, sitemap.
 */
@ApplicationModule(displayName = "opendata",
		allowedDependencies = { "chronicle", "correction", "docnumber", "document", "issue", "personnel",
				"personnel :: tenure", "publishing", "search", "web" })
@NullMarked
package org.gongbao.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
