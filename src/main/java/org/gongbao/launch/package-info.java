/**
 * The first class of the packaged program. This package alone is compiled for Java 17, so
 * that a machine whose default java is that old can still find a newer one and use it.
 */
@ApplicationModule(displayName = "launch", allowedDependencies = {})
@NullMarked
package org.gongbao.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
