package org.gongbao.search.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gongbao.database.DataDirectory;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that mean the same, with what staff add and take back. */
class SynonymFileTests {

	@TempDir
	Path folder;

	private SynonymFile file;

	@BeforeEach
	void open() {
		this.file = new SynonymFile(new DataDirectory(this.folder));
	}

	@Test
	void comesWithTheWordsOfTheField() {
		assertThat(this.file.current().others("市发改委")).contains("市发展和改革委员会");
		assertThat(this.file.current().others("市政府")).containsExactly("市人民政府");
		assertThat(this.file.current().others("通辽市人民政府")).doesNotContain("通辽市人民人民政府");
		assertThat(this.file.current().others("风电")).isEmpty();
	}

	@Test
	void takesTheFileOfStaffAsSoonAsItChanges() throws IOException {
		assertThat(this.file.current().others("通开")).isEmpty();
		write("# 本市的叫法\n通开＝通辽经济技术开发区\n这一行没有等号\n- 发改委\n", 1);
		assertThat(this.file.current().others("通开")).containsExactly("通辽经济技术开发区");
		assertThat(this.file.current().others("发改委")).isEmpty();
		write("\uFEFF开区 = 通开\n", 2);
		assertThat(this.file.current().others("开区")).containsExactly("通开");
		assertThat(this.file.current().others("发改委")).isNotEmpty();
	}

	@Test
	void goesOnWithoutAFileThatIsNotText() throws IOException {
		Files.write(this.folder.resolve("synonyms.txt"), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 1 });
		assertThat(this.file.current().others("发改委")).isNotEmpty();
	}

	private void write(String text, int second) throws IOException {
		Path path = this.folder.resolve("synonyms.txt");
		Files.writeString(path, text);
		Files.setLastModifiedTime(path, FileTime.fromMillis(1_700_000_000_000L + second * 1000L));
	}

}
