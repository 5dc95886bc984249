/**
 * The record of what staff did: only ever appended to.
 */
@ApplicationModule(displayName = "audit", allowedDependencies = { "web" })
@NullMarked
package org.gongbao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
