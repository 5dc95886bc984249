/**
 * The PostgreSQL server of our own when no datasource is configured; backup and restore.
 */
@ApplicationModule(displayName = "database", allowedDependencies = { "command" })
@NullMarked
package org.gongbao.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
