package org.gongbao.database.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

import org.gongbao.command.Command;
import org.gongbao.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What was kept comes back row by row, into an empty database only, whole or not at all.
 */
class BackupTests {

	private static final String ISSUE = """
			insert into issue (year, number, title, motto, sample, content_digest, publication_state)
			values (2023, 2, '公报', E'tab\\tnew\\nline \\\\N', ?, 'd', 'draft')""";

	private static final String DEED = "insert into audit_entry (actor, action, subject) values ('系统', '发布', '某期')";

	@TempDir
	private Path folder;

	private final TestDatabase source = TestDatabase.create();

	private final TestDatabase target = TestDatabase.create();

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private Path file;

	@BeforeEach
	void prepare() {
		this.file = this.folder.resolve("备份.zip");
		jdbc(this.source).sql(ISSUE).param(false).update();
		jdbc(this.source).sql("""
				insert into issue_contents_line (issue_id, ordinal, section, title, page, kind)
				select id, 1, '文件', '通知', 3, 'document' from issue""").update();
		jdbc(this.source).sql(DEED).update();
	}

	@Test
	void whatWasKeptComesBack() throws Exception {
		assertThat(backup()).as(errors()).isEqualTo(Command.DONE);
		assertThat(restore()).as(errors()).isEqualTo(Command.DONE);
		for (Manifest.Table table : new Schema(jdbc(this.source)).tables()) {
			if (!table.name().equals("installation")) {
				String query = "select string_agg(t::text, ';' order by t::text) from public.\"%s\" t"
					.formatted(table.name());
				assertThat(jdbc(this.target).sql(query).query(String.class).optional())
					.isEqualTo(jdbc(this.source).sql(query).query(String.class).optional());
			}
		}
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("已备份到", "已从");
	}

	@Test
	void archivedBytesComeBackAsTheyWere() throws Exception {
		jdbc(this.source)
			.sql("insert into archived_file (sha256, size, media_type) values (repeat('a', 64), 1100000, 'x/y')")
			.update();
		jdbc(this.source).sql("""
				insert into archived_chunk (sha256, ordinal, bytes) values
				(repeat('a', 64), 0, decode(repeat('00ff0a5c09', 1048576 / 5) || '00', 'hex')),
				(repeat('a', 64), 1, decode(repeat('5c2e0a', 17141), 'hex'))""").update();
		assertThat(backup()).as(errors()).isEqualTo(Command.DONE);
		assertThat(restore()).as(errors()).isEqualTo(Command.DONE);
		String bytes = "select string_agg(sha256(bytes)::text || octet_length(bytes), ',' order by ordinal) from archived_chunk";
		assertThat(jdbc(this.target).sql(bytes).query(String.class).single()).contains("1048576", "51423")
			.isEqualTo(jdbc(this.source).sql(bytes).query(String.class).single());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> jdbc(this.target).sql("delete from archived_chunk").update());
	}

	@Test
	void numberingGoesOnWhereItWas() throws Exception {
		backup();
		restore();
		jdbc(this.target).sql(ISSUE.replace("2023, 2", "2023, 3")).param(false).update();
		assertThat(jdbc(this.target).sql("select max(id) from issue").query(Long.class).single())
			.isEqualTo(jdbc(this.source).sql("select max(id) + 1 from issue").query(Long.class).single());
	}

	@Test
	void theChainOfTheLogComesBackAsItWasAndGoesOn() throws Exception {
		jdbc(this.target).sql(DEED).update();
		backup();
		restore();
		String first = "select hash from audit_chain where position = 1";
		assertThat(jdbc(this.target).sql(first).query(String.class).single())
			.isEqualTo(jdbc(this.source).sql(first).query(String.class).single());
		jdbc(this.target).sql(DEED).update();
		assertThat(jdbc(this.target).sql("select max(position) from audit_chain").query(Long.class).single())
			.isEqualTo(2);
		assertThatThrownBy(() -> jdbc(this.target).sql("delete from audit_entry").update())
			.hasMessageContaining("only ever appended to");
	}

	@Test
	void aRestoredDatabaseHasANameOfItsOwnSoThatNoOldIndexFitsIt() throws Exception {
		String name = "select id::text from installation";
		String before = jdbc(this.target).sql(name).query(String.class).single();
		backup();
		restore();
		assertThat(jdbc(this.target).sql(name).query(String.class).single()).isNotEqualTo(before)
			.isNotEqualTo(jdbc(this.source).sql(name).query(String.class).single());
	}

	@Test
	void realTextsAreNeverOverwritten() throws Exception {
		backup();
		jdbc(this.target).sql(ISSUE.replace("2023, 2", "1999, 1")).param(false).update();
		assertThat(restore()).isEqualTo(Command.UNUSABLE);
		assertThat(errors()).contains("已有公报").hasLineCount(1);
		assertThat(years()).containsExactly(1999);
	}

	@Test
	void samplesGiveWay() throws Exception {
		backup();
		jdbc(this.target).sql(ISSUE.replace("2023, 2", "1999, 1")).param(true).update();
		assertThat(restore()).isEqualTo(Command.DONE);
		assertThat(years()).containsExactly(2023);
	}

	@Test
	void aBackupOfAnotherSchemaIsRefused() throws Exception {
		jdbc(this.source)
			.sql("update flyway_schema_history set version = '999' where installed_rank = "
					+ "(select max(installed_rank) from flyway_schema_history)")
			.update();
		backup();
		assertThat(restore()).isEqualTo(Command.UNUSABLE);
		assertThat(errors()).contains("999").hasLineCount(1);
	}

	@Test
	void whatIsNotABackupIsRefused() throws Exception {
		assertThat(restore()).isEqualTo(Command.UNUSABLE);
		Files.writeString(this.file, "a novel");
		assertThat(restore()).isEqualTo(Command.UNUSABLE);
		for (String entry : List.of("other.txt", Manifest.ENTRY)) {
			try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(this.file))) {
				zip.putNextEntry(new ZipEntry(entry));
				zip.write("{\"format\": 1}".getBytes(StandardCharsets.UTF_8));
			}
			assertThat(restore()).isEqualTo(Command.UNUSABLE);
		}
		assertThat(errors()).hasLineCount(4).contains("没有", "不是本程序的备份文件");
	}

	@Test
	void aDamagedBackupIsRefusedWhereverItIsDamaged() throws Exception {
		backup();
		byte[] whole = Files.readAllBytes(this.file);
		for (int i = 40; i < whole.length; i += Math.max(1, whole.length / 20)) {
			byte[] damaged = whole.clone();
			damaged[i] ^= 0x55;
			Files.write(this.file, damaged);
			assertThat(restore()).as("byte %d", i).isIn(Command.UNUSABLE, Command.DONE);
			assertThat(years()).as("byte %d", i).isSubsetOf(2023);
			jdbc(this.target).sql("truncate issue cascade").update();
		}
		Files.write(this.file, Arrays.copyOf(whole, whole.length / 2));
		assertThat(restore()).isEqualTo(Command.UNUSABLE);
	}

	@Test
	void anExistingFileIsNotOverwritten() throws Exception {
		Files.writeString(this.file, "precious");
		assertThat(backup()).isEqualTo(Command.UNUSABLE);
		assertThat(Files.readString(this.file)).isEqualTo("precious");
	}

	private int backup() throws Exception {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("backup", new Backup(this.source.dataSource(), new JsonMapper(), Clock.systemUTC()));
		return new BackupCommand(beans.getBeanProvider(Backup.class)).run(List.of(this.file.toString()),
				print(this.out), print(this.err));
	}

	private int restore() throws Exception {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("restore", new Restore(this.target.dataSource(), new JsonMapper()));
		return new RestoreCommand(beans.getBeanProvider(Restore.class)).run(List.of(this.file.toString()),
				print(this.out), print(this.err));
	}

	private List<Integer> years() throws IOException {
		return jdbc(this.target).sql("select year from issue").query((row, number) -> row.getInt(1)).list();
	}

	private String errors() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	private static PrintStream print(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private static JdbcClient jdbc(TestDatabase database) {
		return JdbcClient.create(database.dataSource());
	}

}
