package org.gongbao.database;

import java.sql.SQLException;
import java.util.Optional;

import org.gongbao.command.FailureExplainer;

/** Explains what PostgreSQL refuses, by its SQL states. */
class DatabaseFailures implements FailureExplainer {

	@Override
	public Optional<String> explain(Throwable failure) {
		return (failure instanceof SQLException sql) ? explain(sql, "数据库") : Optional.empty();
	}

	/**
	 * Finds the sentence.
	 * @param place how to name the database
	 */
	static Optional<String> explain(SQLException failure, String place) {
		String state = String.valueOf(failure.getSQLState());
		return Optional.ofNullable(switch (state) {
			case "08001" -> "连不上%s，请确认 PostgreSQL 已经启动、防火墙放行，并核对 spring.datasource.url 里的地址和端口。".formatted(place);
			case "08004", "08006" -> "与%s的连接中断，请确认 PostgreSQL 正常运行，并核对 spring.datasource.url。".formatted(place);
			case "28P01", "28000" ->
				"%s拒绝登录，请核对 spring.datasource.username 和 spring.datasource.password。".formatted(place);
			case "3D000" -> "%s不存在，请先在服务器上创建它，或改正 spring.datasource.url 里的库名。".formatted(place);
			case "42501" -> "当前用户在%s里的权限不够，请让 spring.datasource.username 成为这个数据库的所有者。".formatted(place);
			case "53100" -> "%s所在的磁盘已满，请腾出空间后再试。".formatted(place);
			case "53300" -> "%s的连接数已满，请调大 PostgreSQL 的 max_connections 或停掉多余的程序。".formatted(place);
			case "57P03" -> "%s正在启动或关闭，请稍后再试。".formatted(place);
			default -> null;
		});
	}

}
