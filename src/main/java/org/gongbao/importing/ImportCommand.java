package org.gongbao.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.gongbao.command.Command;
import org.gongbao.command.Progress;
import org.gongbao.command.StartFailure;
import org.gongbao.importing.reading.UnreadableText;

/** Imports issues and pages from the command line. */
@Component
class ImportCommand implements Command {

	static final String USAGE = "import [--publish] [--report FILE.json] FILE|FOLDER…";

	private static final Logger log = LoggerFactory.getLogger(ImportCommand.class);

	private final Importer importer;

	private final JsonMapper json;

	ImportCommand(Importer importer, JsonMapper json) {
		this.importer = importer;
		this.json = json;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String usage() {
		return USAGE;
	}

	@Override
	public int run(List<String> arguments) {
		try {
			return run(ImportArguments.of(arguments));
		}
		catch (RefusedImport ex) {
			System.err.println(ex.getMessage());
			return 2;
		}
	}

	private int run(ImportArguments arguments) {
		TextFiles texts = TextFiles.of(arguments.paths());
		if (texts.files().isEmpty()) {
			throw new RefusedImport("文件夹里没有可以导入的文件（%s）。".formatted(TextFiles.KINDS));
		}
		List<ImportedFile> imported = new ArrayList<>();
		int done = 0;
		try (Progress progress = Progress.of("导入", texts.files().size())) {
			boolean bar = progress.isShown() && texts.files().size() > 1;
			for (Path file : texts.files()) {
				importOne(file, arguments.publish(), bar).ifPresent(imported::add);
				done++;
				if (bar) {
					progress.done(done);
				}
			}
		}
		closingWords(imported, texts);
		writeReport(arguments, new ImportReport(imported));
		return (imported.size() == texts.files().size()) ? 0 : 2;
	}

	private Optional<ImportedFile> importOne(Path file, boolean publish, boolean bar) {
		try {
			ImportedFile imported = this.importer.importFile(file, publish);
			if (imported.samplesRemoved() > 0) {
				System.out.printf("正式数据已到，样例公报%d期已全部撤下。%n", imported.samplesRemoved());
			}
			if (!bar) {
				System.out.println(imported.summary());
			}
			return Optional.of(imported);
		}
		catch (UnreadableText | RefusedImport ex) {
			System.err.println((bar ? "\n" : "") + file + "：" + ex.getMessage());
			log.debug("Not imported: {}", file, ex);
			return Optional.empty();
		}
	}

	private static void closingWords(List<ImportedFile> imported, TextFiles texts) {
		if (texts.files().size() > 1) {
			System.out.printf("共%d个文件，导入%d个，未导入%d个。%n", texts.files().size(), imported.size(),
					texts.files().size() - imported.size());
		}
		if (texts.passedOver() > 0) {
			System.out.printf("另有%d个文件不是 %s，没有读。%n", texts.passedOver(), TextFiles.KINDS);
		}
	}

	private void writeReport(ImportArguments arguments, ImportReport report) {
		if (arguments.report() == null) {
			return;
		}
		try {
			Files.writeString(arguments.report(),
					this.json.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
		}
		catch (IOException ex) {
			throw new StartFailure("文本已经导入，但报告 %s 写不进去，请换一个位置再导入一次（内容不会重复）。".formatted(arguments.report()), ex);
		}
	}

}
