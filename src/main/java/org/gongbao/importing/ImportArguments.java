package org.gongbao.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code import}.
 *
 * @param publish whether to make everything public at once
 * @param report where to write the report, null for nowhere
 * @param paths the files and folders
 */
record ImportArguments(boolean publish, @Nullable Path report, List<Path> paths) {

	/**
	 * Reads the words.
	 * @throws RefusedImport if they make no sense
	 */
	static ImportArguments of(List<String> words) {
		boolean publish = false;
		Path report = null;
		List<Path> paths = new ArrayList<>();
		for (Iterator<String> rest = words.iterator(); rest.hasNext();) {
			String word = rest.next();
			if (word.equals("--publish")) {
				publish = true;
			}
			else if (word.equals("--report") && rest.hasNext()) {
				report = path(rest.next());
			}
			else if (word.startsWith("--report=")) {
				report = path(word.substring("--report=".length()));
			}
			else if (word.startsWith("--")) {
				throw new RefusedImport("不认识选项 %s；用法：%s".formatted(word, ImportCommand.USAGE));
			}
			else {
				paths.add(path(word));
			}
		}
		if (paths.isEmpty()) {
			throw new RefusedImport("没有给出要导入的文件；用法：" + ImportCommand.USAGE);
		}
		return new ImportArguments(publish, report, paths);
	}

	private static Path path(String word) {
		try {
			return Path.of(word);
		}
		catch (InvalidPathException ex) {
			throw new RefusedImport("这不是可用的路径：" + word);
		}
	}

}
