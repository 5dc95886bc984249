/**
 * Three reviews by three people, publication at once or at a minute to come, and the
 * preview of what will be public. What is reviewed is one part with exactly one text
 * ({@code docs/decisions/0013-review-by-part.md}).
 */
@ApplicationModule(displayName = "review",
		allowedDependencies = { "audit", "check", "command", "document", "issue", "manuscript", "manuscript :: compare",
				"personnel", "publishing", "security", "web" })
@NullMarked
package org.gongbao.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
