/**
 * Corrections (更正) of what is public: records of their own beside a text that never
 * changes, proposed by one person and approved by another.
 */
@ApplicationModule(displayName = "correction",
		allowedDependencies = { "audit", "command", "privacy", "publishing", "security", "web" })
@NullMarked
package org.gongbao.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
