/**
 * Commands of the program beside serving pages: a name, its usage, its exit code.
 */
@ApplicationModule(displayName = "command", allowedDependencies = {})
@NullMarked
package org.gongbao.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
