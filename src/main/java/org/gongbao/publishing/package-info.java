/**
 * From draft to public: the state of an item, the change log that the index follows.
 */
@ApplicationModule(displayName = "publishing", allowedDependencies = { "audit", "command", "security", "web" })
@NullMarked
package org.gongbao.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
