package org.gongbao.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the portal keeps its files.
 *
 * @param dataDir folder of everything the portal writes: its own PostgreSQL server, the
 * search index; created when absent
 */
@ConfigurationProperties("gongbao")
record DataProperties(@DefaultValue("./data") Path dataDir) {
}
