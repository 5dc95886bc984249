package org.gongbao.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files meant by the paths of a command: files as they are, folders with every file
 * in them whose name promises text, in the order of their names.
 *
 * @param files the files to import
 * @param passedOver how many other files the folders hold
 */
record TextFiles(List<Path> files, int passedOver) {

	/** The endings of what can be read, for people. */
	static final String KINDS = ".docx、.doc、.wps、.pdf、.html、.txt 或 .md";

	private static final Set<String> ENDINGS = Set.of("docx", "docm", "doc", "wps", "pdf", "html", "htm", "txt", "md");

	static TextFiles of(List<Path> paths) {
		List<Path> files = new ArrayList<>();
		int passedOver = 0;
		for (Path path : paths) {
			if (!Files.isDirectory(path)) {
				files.add(path);
				continue;
			}
			List<Path> all = regularFiles(path);
			List<Path> texts = all.stream().filter(TextFiles::isText).toList();
			files.addAll(texts);
			passedOver += all.size() - texts.size();
		}
		return new TextFiles(files, passedOver);
	}

	private static List<Path> regularFiles(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException | UncheckedIOException ex) {
			throw new RefusedImport("文件夹 %s 读不出来，请检查读取权限。".formatted(folder));
		}
	}

	private static boolean isText(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		// ~$… is what Word leaves beside a document while it is open.
		return !name.startsWith("~$") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
	}

}
