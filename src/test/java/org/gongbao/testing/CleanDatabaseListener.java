package org.gongbao.testing;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Does what {@link CleanDatabase} asks, before any transaction of the test begins. */
class CleanDatabaseListener implements TestExecutionListener, Ordered {

	private static final int TRIES = 5;

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
			.ifPresent((tables) -> truncate(tables, jdbc));
		// Another database as far as the search index is concerned: it builds itself
		// anew.
		jdbc.sql("UPDATE installation SET id = gen_random_uuid()").update();
	}

	/** The portal's own threads may be reading, in another order. */
	private static void truncate(String tables, JdbcClient jdbc) {
		for (int i = 1; i <= TRIES; i++) {
			try {
				List<String> guarded = guarded(jdbc);
				guarded.forEach((table) -> jdbc.sql("ALTER TABLE " + table + " DISABLE TRIGGER USER").update());
				jdbc.sql("TRUNCATE " + tables + " RESTART IDENTITY CASCADE").update();
				guarded.forEach((table) -> jdbc.sql("ALTER TABLE " + table + " ENABLE TRIGGER USER").update());
				return;
			}
			catch (PessimisticLockingFailureException ex) {
				if (i == TRIES) {
					throw ex;
				}
			}
		}
	}

	/** Tables that refuse to be emptied. */
	private static List<String> guarded(JdbcClient jdbc) {
		return jdbc.sql("""
				SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger
				WHERE NOT tgisinternal AND (tgtype & 32) <> 0 ORDER BY 1""")
			.query((row, number) -> row.getString(1))
			.list();
	}

}
