/**
 * Dated entries of what happened (大事记).
 */
@ApplicationModule(displayName = "chronicle", allowedDependencies = { "issue", "publishing", "security", "web" })
@NullMarked
package org.gongbao.chronicle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
