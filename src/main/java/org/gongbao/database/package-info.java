/**
 * The data folder, the PostgreSQL server of our own when no datasource is configured,
 * backup and restore. {@link org.gongbao.database.DataDirectory} and
 * {@link org.gongbao.database.DatabaseInfo} are for every module.
 */
@ApplicationModule(displayName = "database", allowedDependencies = { "command" })
@NullMarked
package org.gongbao.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
