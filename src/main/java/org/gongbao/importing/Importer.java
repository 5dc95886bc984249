package org.gongbao.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.importing.format.ReadSource;
import org.gongbao.importing.format.SourceFormats;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.page.PageReader;
import org.gongbao.importing.reading.IssueReader;
import org.gongbao.importing.reading.Remark;
import org.gongbao.importing.reading.SourceText;
import org.gongbao.importing.reading.UnreadableText;

/**
 * The one way in for files: tells from its content whether it is an issue or the page of
 * one document, reads it and stores it whole or not at all.
 */
@Component
class Importer {

	private final IssueImport issues;

	private final PageImport pages;

	Importer(IssueImport issues, PageImport pages) {
		this.issues = issues;
		this.pages = pages;
	}

	/**
	 * Imports a file: Word, PDF, HTML or text.
	 * @throws UnreadableText if it holds neither an issue nor a document
	 * @throws RefusedImport if what it holds may not be stored
	 */
	ImportedFile importFile(Path file, boolean publish) {
		try (ReadSource read = open(file)) {
			List<Remark> remarks = new ArrayList<>(read.remarks());
			if (!read.pictures().isEmpty()) {
				remarks.add(new Remark(0, "pictures-left-out",
						"文件里有%d幅图片，命令行导入只收文字；需要图片时请在采编台导入。".formatted(read.pictures().size())));
			}
			SourceText text = read.textWithoutPictures();
			return store(text, new ImportSource(file.toString(), text.sha256(), publish, false, remarks));
		}
	}

	/** Imports and publishes a sample. */
	ImportedFile importSample(String name, InputStream content) throws IOException {
		SourceText text = SourceText.decode(content, SourceText.LIMIT);
		return store(text, new ImportSource(name, text.sha256(), true, true, List.of()));
	}

	private ImportedFile store(SourceText text, ImportSource source) {
		if (PageReader.recognises(text)) {
			return this.pages.store(PageReader.read(text), source);
		}
		return this.issues.store(new IssueReader().read(text), text.lines(), source);
	}

	private static ReadSource open(Path file) {
		if (Files.isDirectory(file)) {
			throw new RefusedImport("这是一个文件夹，请给出其中的文件。");
		}
		try {
			return SourceFormats.read(file, String.valueOf(file.getFileName()), SourceProgress.NONE);
		}
		catch (NoSuchFileException ex) {
			throw new RefusedImport("没有这个文件，请检查路径。");
		}
		catch (IOException ex) {
			throw new RefusedImport("文件读不出来，请检查读取权限或磁盘（%s）。".formatted(ex.getMessage()));
		}
	}

}
