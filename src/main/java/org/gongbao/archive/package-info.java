/**
 * The bytes of everything that was uploaded or published, kept for ever under their
 * SHA-256, and the one way in which they are given out.
 */
@ApplicationModule(displayName = "archive", allowedDependencies = { "command" })
@NullMarked
package org.gongbao.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
