/**
 * The front page and the standing pages.
 */
@ApplicationModule(displayName = "home",
		allowedDependencies = { "chronicle", "document", "issue", "personnel", "publishing", "search", "web" })
@NullMarked
package org.gongbao.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
