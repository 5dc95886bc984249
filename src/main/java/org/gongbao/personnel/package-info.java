/**
 * Appointments and removals (人事任免).
 */
@ApplicationModule(displayName = "personnel",
		allowedDependencies = { "docnumber", "issue", "publishing", "security", "web" })
@NullMarked
package org.gongbao.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
