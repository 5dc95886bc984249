/**
 * What is wrong with an issue being made, or may be: looked for live on each page of the
 * desk and before each step. {@link org.gongbao.check.Checks} gives a report of findings,
 * each with its place and, where there is one, a fix of one click. One small class for
 * each concern implements {@link org.gongbao.check.Check}; they lie in the packages
 * below.
 */
@ApplicationModule(displayName = "check",
		allowedDependencies = { "audit", "docnumber", "document", "issue", "manuscript", "personnel", "privacy",
				"publishing", "security", "web" })
@NullMarked
package org.gongbao.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
