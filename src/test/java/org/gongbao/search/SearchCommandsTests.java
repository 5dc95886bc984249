package org.gongbao.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.archive.Archive;
import org.gongbao.command.Command;
import org.gongbao.database.DataDirectory;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.PublicItems;
import org.gongbao.search.index.IndexBuilds;
import org.gongbao.search.index.LiveIndex;
import org.gongbao.search.query.Search;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;

/** Rebuilding and verifying beside a running portal, and without one. */
@PortalTest
class SearchCommandsTests {

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@Autowired
	private ReindexCommand reindex;

	@Autowired
	private VerifyCommand verify;

	@Autowired
	private Search search;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
	}

	@Test
	void verifyFindsNothingWhereNothingIsWrong() {
		Run run = run(this.verify);
		assertThat(run.code()).isEqualTo(Command.DONE);
		assertThat(run.output()).contains("公报1条、文件6条、任免5条、大事记3条", "一致");
	}

	@Test
	void verifyNamesWhatDiffers() {
		this.indexed.await();
		this.jdbc.sql("update document set title = '改过的标题' where number = '通政办发〔2023〕12号'").update();
		this.jdbc
			.sql("update chronicle_entry set publication_state = 'withdrawn', withdrawn_at = now(), "
					+ "withdrawal_reason = '试' where label = '4月13日'")
			.update();
		this.jdbc.sql("update appointment_act set content_digest = repeat('0', 64) where person = '张静波'").update();
		Run run = run(this.verify);
		assertThat(run.code()).isEqualTo(Command.FAILED);
		assertThat(run.output().lines()).hasSize(5);
		assertThat(run.output()).containsPattern("文件（编号\\d+）：内容与入库时留下的摘要不符")
			.containsPattern("任免（编号\\d+）：内容与入库时留下的摘要不符")
			.containsPattern("任免（编号\\d+）：检索索引里是另一个版本")
			.containsPattern("大事记（编号\\d+）：检索索引里有，数据库里没有公开")
			.contains("发现4处出入");
	}

	@Test
	void verifyStillProvesWhatWasWithdrawn(@Autowired DocumentPublishing publishing) {
		long id = this.jdbc.sql("select id from document where number = '通政办发〔2023〕12号'").query(Long.class).single();
		publishing.withdraw(id, "附表有误，另行公布");
		assertThat(run(this.verify).output()).contains("文件5条、任免5条、大事记3条", "已撤回1条", "全部摘要相符");
		this.jdbc.sql("update document set title = '改过的标题' where id = :id").param("id", id).update();
		Run run = run(this.verify);
		assertThat(run.code()).isEqualTo(Command.FAILED);
		assertThat(run.output()).contains("已撤回的文件（编号" + id + "）：内容与入库时留下的摘要不符");
	}

	@Test
	void verifyNamesArchivedFilesThatAreDamaged(@Autowired Archive archive) throws IOException {
		this.indexed.await();
		archive.store(new ByteArrayInputStream(new byte[] { 1, 2, 3 }), 9, "application/pdf");
		assertThat(run(this.verify).output()).contains("归档文件1个", "全部摘要相符");
		this.jdbc.sql("alter table archived_chunk disable trigger user").update();
		this.jdbc.sql("update archived_chunk set bytes = set_byte(bytes, 0, 9)").update();
		this.jdbc.sql("alter table archived_chunk enable trigger user").update();
		Run run = run(this.verify);
		assertThat(run.code()).isEqualTo(Command.FAILED);
		assertThat(run.output()).containsPattern("归档文件（[0-9a-f]{64}，application/pdf，3字节）：字节与入库时留下的摘要不符")
			.contains("发现1处出入");
	}

	@Test
	void verifyNamesSavedTextsThatWereChanged() {
		this.indexed.await();
		this.jdbc.sql("insert into manuscript_text (sha256, content) values (repeat('0', 64), '{}')").update();
		Run run = run(this.verify);
		assertThat(run.code()).isEqualTo(Command.FAILED);
		assertThat(run.output()).contains("稿件文本（000", "发现1处出入");
	}

	@Test
	void reindexGivesThePortalANewIndexWithTheSameResults() {
		this.indexed.await();
		List<String> before = titles();
		Run run = run(this.reindex);
		assertThat(run.code()).as(run.output()).isEqualTo(Command.DONE);
		assertThat(run.output()).contains("检索索引已重建，共处理15条变更");
		assertThat(titles()).isEqualTo(before);
		assertThat(run(this.verify).code()).isEqualTo(Command.DONE);
	}

	@Test
	void verifyBringsAnIdleIndexUpToDate(@TempDir Path empty, @Autowired ChangeLog changeLog,
			@Autowired List<PublicItems> items, @Autowired IndexBuilds builds) {
		IndexBuilds idle = builds.in(new DataDirectory(empty));
		VerifyCommand command = new VerifyCommand(idle, new Verification(items, idle), changeLog, List.of());
		assertThat(run(command).code()).isEqualTo(Command.DONE);
		assertThat(empty.resolve("index/live")).exists();
	}

	@Test
	void healthTellsHowFarTheIndexIs() {
		this.indexed.await();
		assertThat(this.mvc.get().uri("/actuator/health")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.components.index")
			.asMap()
			.containsEntry("status", Status.UP.getCode())
			.extracting("details")
			.asString()
			.contains("position", "head");
	}

	@Test
	void healthIsDownWithoutAnIndexOfThisDatabase(@Autowired ChangeLog changeLog, @Autowired Clock clock) {
		IndexHealthIndicator health = new IndexHealthIndicator(changeLog, new LiveIndex(), clock);
		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
	}

	private List<String> titles() {
		return this.search.search(SearchQuery.of("通辽市")).hits().stream().map((hit) -> hit.item().title()).toList();
	}

	private static Run run(Command command) {
		PrintStream before = System.out;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		System.setOut(new PrintStream(new OfThisThread(bytes, before), true, StandardCharsets.UTF_8));
		try {
			int code = command.run(List.of());
			return new Run(code, bytes.toString(StandardCharsets.UTF_8));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			System.setOut(before);
		}
	}

	/**
	 * What other threads print, a class beside this one or a portal's log, is not ours.
	 */
	private static final class OfThisThread extends OutputStream {

		private final Thread own = Thread.currentThread();

		private final OutputStream kept;

		private final OutputStream others;

		OfThisThread(OutputStream kept, OutputStream others) {
			this.kept = kept;
			this.others = others;
		}

		@Override
		public void write(int one) throws IOException {
			to().write(one);
		}

		@Override
		public void write(byte[] all, int from, int length) throws IOException {
			to().write(all, from, length);
		}

		private OutputStream to() {
			return Thread.currentThread().equals(this.own) ? this.kept : this.others;
		}

	}

	private record Run(int code, String output) {

	}

}
