package org.gongbao.manuscript;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.command.IntegrityCheck;

/** Proves that the texts of all versions are still what was saved. */
@Component
class ManuscriptCheck implements IntegrityCheck {

	private final VersionStore versions;

	private final JdbcClient jdbc;

	ManuscriptCheck(VersionStore versions, JdbcClient jdbc) {
		this.versions = versions;
		this.jdbc = jdbc;
	}

	@Override
	public Findings check() {
		List<String> differences = this.versions.damaged()
			.stream()
			.map((sha256) -> "稿件文本（" + sha256 + "）：内容与保存时留下的摘要不符，内容可能被绕过门户改动")
			.toList();
		long texts = this.jdbc.sql("select count(*) from manuscript_text").query(Long.class).single();
		return new Findings("稿件文本" + texts + "份", differences);
	}

}
