package org.gongbao;

import java.io.PrintStream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.gongbao.command.ConditionalOnPortal;
import org.gongbao.command.ReadyNotice;
import org.gongbao.database.DataDirectory;
import org.gongbao.database.DatabaseInfo;

/**
 * The last lines of the start, after the samples are in: where the portal answers, where
 * its data lies, how to stop it.
 */
@Component
@ConditionalOnPortal
@Order(Ordered.LOWEST_PRECEDENCE)
class ReadyMessage implements ApplicationListener<ApplicationReadyEvent> {

	private final DatabaseInfo database;

	private final DataDirectory directory;

	private final Environment environment;

	private final ObjectProvider<ReadyNotice> notices;

	ReadyMessage(DatabaseInfo database, DataDirectory directory, Environment environment,
			ObjectProvider<ReadyNotice> notices) {
		this.database = database;
		this.directory = directory;
		this.environment = environment;
		this.notices = notices;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		if (this.environment.containsProperty("local.server.port")) {
			print(System.out);
		}
	}

	void print(PrintStream out) {
		out.printf("%n公报门户已启动：%s%n", address());
		if (this.database.own()) {
			out.printf("数据都在：%s（包括自带的 PostgreSQL）%n", this.directory.path());
		}
		else {
			out.printf("数据库在：%s；其余文件在：%s%n", this.database.place(), this.directory.path());
		}
		String address = address();
		this.notices.orderedStream().flatMap((notice) -> notice.lines(address).stream()).forEach(out::println);
		out.printf("停止：按 Ctrl+C%n");
	}

	private String address() {
		String scheme = this.environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
		String path = this.environment.getProperty("server.servlet.context-path", "");
		return "%s://localhost:%s%s/".formatted(scheme, this.environment.getProperty("local.server.port"), path);
	}

}
