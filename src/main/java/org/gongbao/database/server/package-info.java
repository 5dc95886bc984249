/**
 * Starts, shares, takes over and stops a PostgreSQL server that keeps its data safe:
 * unpacking, initdb, passwords, locks. Public for the parent package only.
 */
@NullMarked
package org.gongbao.database.server;

import org.jspecify.annotations.NullMarked;
