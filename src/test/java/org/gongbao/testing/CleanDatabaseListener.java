package org.gongbao.testing;

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

	/**
	 * Most tables hold nothing or a few rows, and deleting these takes far less time than
	 * {@code TRUNCATE}, which gives each table new files and waits for who reads it. Who
	 * writes is waited for all the same: what is not committed could not be deleted. The
	 * role lets no trigger refuse or follow, those of foreign keys included.
	 */
	private static final String EMPTY = """
			DO $$
			DECLARE
				one text;
			BEGIN
				SET LOCAL session_replication_role = replica;
				EXECUTE (SELECT 'LOCK TABLE ' || string_agg(format('%I', tablename), ', ' ORDER BY tablename)
					|| ' IN SHARE ROW EXCLUSIVE MODE' FROM pg_tables WHERE schemaname = 'public');
				FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'
						AND tablename NOT IN ('flyway_schema_history', 'installation') LOOP
					EXECUTE format('DELETE FROM %I', one);
				END LOOP;
				FOR one IN SELECT sequencename FROM pg_sequences
						WHERE schemaname = 'public' AND last_value IS NOT NULL LOOP
					EXECUTE format('ALTER SEQUENCE %I RESTART', one);
				END LOOP;
			END $$""";

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
		empty(jdbc);
		// Another database as far as the search index is concerned: it builds itself
		// anew.
		jdbc.sql("UPDATE installation SET id = gen_random_uuid()").update();
	}

	/** The portal's own threads may be writing, in another order. */
	private static void empty(JdbcClient jdbc) {
		for (int i = 1; i <= TRIES; i++) {
			try {
				jdbc.sql(EMPTY).update();
				return;
			}
			catch (PessimisticLockingFailureException ex) {
				if (i == TRIES) {
					throw ex;
				}
			}
		}
	}

}
