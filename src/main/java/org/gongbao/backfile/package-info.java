/**
 * What has been published, as staff see it: where corrections and withdrawals begin.
 */
@ApplicationModule(displayName = "backfile",
		allowedDependencies = { "archive", "audit", "chronicle", "document", "issue", "personnel", "publishing",
				"security", "web" })
@NullMarked
package org.gongbao.backfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
