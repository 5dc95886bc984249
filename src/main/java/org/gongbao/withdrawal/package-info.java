/**
 * Withdrawing (撤回) a document or a whole issue: proposed by one person and confirmed by
 * another, or at once by one where private data are at stake.
 */
@ApplicationModule(displayName = "withdrawal",
		allowedDependencies = { "audit", "privacy", "publishing", "security", "web" })
@NullMarked
package org.gongbao.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
