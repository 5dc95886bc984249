package org.gongbao.importing.format.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gongbao.importing.format.Picture;
import org.gongbao.importing.format.ReadSource;
import org.gongbao.importing.format.SourceFormat;
import org.gongbao.importing.format.SourceFormats;
import org.gongbao.importing.format.SourceProgress;

import static org.assertj.core.api.Assertions.assertThat;

/** Old Word files, too, come out as they stand on paper. */
class DocReaderTests {

	private static final Path DETAILS = Path.of("src/test/resources/org/gongbao/importing/format/details.doc");

	@TempDir
	private Path folder;

	@Test
	void numbersNotesMergedCellsAndPicturesComeOut() throws IOException {
		try (ReadSource source = SourceFormats.read(DETAILS, "details.doc", SourceProgress.NONE)) {
			assertThat(source.text().lines().stream().filter((line) -> !line.isBlank())).containsExactly("关于河道管理的通告",
					"1.第一项工作", "a.小项甲", "b.小项乙", "2.第二项工作", "正文第一段（注：含农田边缘。），结束。", "| 用水 | 人均 | 1% |",
					"| --- | --- | --- |", "| | 总量 | 2% |", "| 合计 | | 3% |", "图前的话。", "![](图1.png)", "图后的话。");
			assertThat(source.pictures()).extracting(Picture::name).containsExactly("图1.png");
			assertThat(source.pictures().getFirst().file()).isNotEmptyFile();
			assertThat(source.remarks()).isEmpty();
		}
	}

	@Test
	void fileOfWpsIsReadAsWhatItIs() throws IOException {
		Path wps = Files.copy(DETAILS, this.folder.resolve("公报.wps"));
		try (ReadSource source = SourceFormats.read(wps, "公报.wps", SourceProgress.NONE)) {
			assertThat(source.format()).isEqualTo(SourceFormat.DOC);
			assertThat(source.remarks()).isEmpty();
		}
	}

}
