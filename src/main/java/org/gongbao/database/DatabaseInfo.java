package org.gongbao.database;

/**
 * Which database the portal runs on.
 *
 * @param own whether it is the PostgreSQL server the portal started itself, because no
 * {@code spring.datasource.url} is set
 * @param place what an operator recognises it by: a folder, or server and database name
 */
public record DatabaseInfo(boolean own, String place) {
}
