package org.gongbao.testing;

import javax.sql.DataSource;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Does what {@link CleanDatabase} asks, before any transaction of the test begins. */
class CleanDatabaseListener implements TestExecutionListener, Ordered {

	@Override
	public int getOrder() {
		return 0;
	}

	@Override
	public void beforeTestMethod(TestContext context) {
		if (!AnnotatedElementUtils.hasAnnotation(context.getTestClass(), CleanDatabase.class)) {
			return;
		}
		JdbcClient jdbc = JdbcClient.create(context.getApplicationContext().getBean(DataSource.class));
		jdbc.sql("""
				SELECT string_agg(format('%I', tablename), ', ') FROM pg_tables
				WHERE schemaname = 'public' AND tablename NOT IN ('flyway_schema_history', 'installation')""")
			.query(String.class)
			.optional()
			.ifPresent((tables) -> jdbc.sql("TRUNCATE " + tables + " RESTART IDENTITY CASCADE").update());
	}

}
