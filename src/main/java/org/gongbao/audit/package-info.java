/**
 * The record of what staff did: only ever appended to, each entry bound to all before it.
 */
@ApplicationModule(displayName = "audit", allowedDependencies = { "command", "web" })
@NullMarked
package org.gongbao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
