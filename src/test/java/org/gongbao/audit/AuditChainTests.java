package org.gongbao.audit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is once in the log stays as it is, or it is found out. */
@PortalTest
class AuditChainTests {

	@Autowired
	private AuditLog log;

	@Autowired
	private AuditChain chain;

	@Autowired
	private AuditEntries entries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void entriesFollowEachOtherWithoutGapAndAllAreProved() {
		threeEntries();
		assertThat(this.entries.links(0, 10)).extracting(AuditEntry::position).containsExactly(1L, 2L, 3L);
		assertThat(this.chain.check().differences()).isEmpty();
		assertThat(this.chain.check().counted()).isEqualTo("操作记录3条");
	}

	@Test
	void whatWasRolledBackLeavesNoGap() {
		this.log.record("保存稿件", "一", null, null);
		this.transaction.executeWithoutResult((status) -> {
			this.log.record("保存稿件", "二", null, null);
			status.setRollbackOnly();
		});
		this.log.record("保存稿件", "三", null, null);
		assertThat(this.entries.links(0, 10)).extracting(AuditEntry::subject).containsExactly("一", "三");
		assertThat(this.entries.links(0, 10)).extracting(AuditEntry::position).containsExactly(1L, 2L);
		assertThat(this.chain.check().differences()).isEmpty();
	}

	@Test
	void manyWritersAtOnceMakeOneChain() throws Exception {
		List<Callable<Void>> writers = IntStream.range(0, 40).<Callable<Void>>mapToObj((n) -> () -> {
			this.transaction.executeWithoutResult((status) -> {
				this.log.record("保存稿件", "第" + n + "件", null, null);
				this.log.record("通过初审", "第" + n + "件", "稿件", "待复审");
			});
			return null;
		}).toList();
		try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
			pool.invokeAll(writers)
				.forEach((done) -> assertThat(done).succeedsWithin(java.time.Duration.ofSeconds(30)));
		}
		assertThat(this.chain.check().counted()).isEqualTo("操作记录80条");
		assertThat(this.chain.check().differences()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set subject = '别的'", "delete from audit_entry",
			"truncate audit_entry cascade", "update audit_chain set hash = repeat('0', 64)", "delete from audit_chain",
			"truncate audit_chain", "insert into audit_chain values (9, 1, repeat('0', 64))" })
	void theDatabaseRefusesWhateverIsNotAppending(String sql) {
		threeEntries();
		assertThatThrownBy(() -> this.jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class)
			.hasMessageContaining("only ever appended to");
		assertThat(this.chain.check().differences()).isEmpty();
		assertThat(this.chain.check().counted()).isEqualTo("操作记录3条");
	}

	@ParameterizedTest
	@ValueSource(strings = { "subject = '别的'", "actor = '别人'", "action = '登录'", "before = null", "after = '甲乙'",
			"happened_at = happened_at - interval '1 microsecond'", "staff_id = 7", "address = '192.0.2.1'" })
	void oneWhoSwitchesTheGuardsOffIsFoundOut(String change) {
		threeEntries();
		unguarded("update audit_entry set " + change + " where subject = '二'");
		assertThat(this.chain.check().differences()).singleElement().asString().contains("第2条与链上的摘要不符");
	}

	@Test
	void aMissingEntryIsFoundOut() {
		threeEntries();
		unguarded("delete from audit_chain where position = 2");
		unguarded("delete from audit_entry where subject = '二'");
		assertThat(this.chain.check().differences()).anyMatch((line) -> line.contains("第2条至第2条不见了"));
	}

	@Test
	void aChangeWithItsHashMadeAnewIsFoundOutByTheNextEntry() {
		threeEntries();
		unguarded("update audit_entry set subject = '别的' where subject = '二'");
		List<AuditEntry> links = this.entries.links(0, 10);
		unguarded("update audit_chain set hash = '%s' where position = 2"
			.formatted(ChainHash.of(links.get(0).hash(), links.get(1))));
		assertThat(this.chain.check().differences()).singleElement().asString().contains("第3条与链上的摘要不符");
	}

	@Test
	void anEntrySlippedInWithoutALinkIsFoundOut() {
		threeEntries();
		unguarded("insert into audit_entry (actor, action, subject) values ('别人', '发布', '四')");
		assertThat(this.chain.check().differences()).singleElement().asString().contains("不在链上");
	}

	@Test
	void longTextsAreCutAndProvedByADigest() {
		String text = "字".repeat(7000);
		this.log.record("保存稿件", "长文", "短", text);
		AuditEntry entry = this.entries.newest().orElseThrow();
		assertThat(entry.before()).isEqualTo("短");
		assertThat(entry.after()).hasSizeLessThan(2200)
			.startsWith("字字")
			.contains("全文21000字节", Sha256.hex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		assertThat(LongText.shortened("字".repeat(6000))).hasSize(6000);
		assertThat(LongText.shortened("\uD840\uDC00".repeat(6000))).doesNotEndWith("\uD840").contains("24000字节");
	}

	private void threeEntries() {
		this.log.record("保存稿件", "一", null, null);
		this.log.record(new Actor(3L, "测试采编", "127.0.0.1"), "保存稿件", "二", "甲", "甲\n乙");
		this.log.record("保存稿件", "三", "", "𠀀");
	}

	private void unguarded(String sql) {
		this.transaction.executeWithoutResult((status) -> {
			for (String table : List.of("audit_entry", "audit_chain")) {
				this.jdbc.sql("alter table " + table + " disable trigger user").update();
			}
			this.jdbc.sql(sql).update();
			for (String table : List.of("audit_entry", "audit_chain")) {
				this.jdbc.sql("alter table " + table + " enable trigger user").update();
			}
		});
	}

}
