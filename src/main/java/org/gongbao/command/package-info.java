/**
 * The start of the program: as the portal or as one of its commands, with plain sentences
 * for what goes wrong. {@link org.gongbao.command.Command} and
 * {@link org.gongbao.command.FailureExplainer} are implemented by the modules above;
 * {@link org.gongbao.command.ConditionalOnPortal} is for beans that only serve pages.
 */
@ApplicationModule(displayName = "command", allowedDependencies = {})
@NullMarked
package org.gongbao.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
