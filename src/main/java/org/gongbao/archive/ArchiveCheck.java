package org.gongbao.archive;

import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.command.IntegrityCheck;

/** Proves that every archived file is still what came in. */
@Component
class ArchiveCheck implements IntegrityCheck {

	private final Archive archive;

	ArchiveCheck(Archive archive) {
		this.archive = archive;
	}

	@Override
	public Findings check() {
		List<String> differences = this.archive.damaged()
			.stream()
			.map((file) -> "归档文件（" + file.sha256() + "，" + file.mediaType() + "，" + FileSizes.words(file.size())
					+ "）：字节与入库时留下的摘要不符，请从备份恢复")
			.toList();
		return new Findings("归档文件" + this.archive.count() + "个", differences);
	}

}
