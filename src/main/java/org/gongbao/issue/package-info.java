/**
 * One number of the gazette (期), its sections and table of contents.
 */
@ApplicationModule(displayName = "issue",
		allowedDependencies = { "archive", "correction", "publishing", "security", "web", "withdrawal" })
@NullMarked
package org.gongbao.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
