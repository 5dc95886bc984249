/**
 * Staff and their sign-in, who may do what, and the response headers every page carries.
 */
@ApplicationModule(displayName = "security", allowedDependencies = { "audit", "command", "database", "web" })
@NullMarked
package org.gongbao.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
