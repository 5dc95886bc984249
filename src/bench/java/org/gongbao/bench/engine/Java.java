package org.gongbao.bench.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Starts other Java processes like this one.
 *
 * @param heap the most heap each may use, such as {@code 512m}
 * @param options what each is told, as system properties
 */
record Java(String heap, List<String> options) {

	/**
	 * The portal's own libraries, without those that are here only to compile against.
	 */
	static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !String.valueOf(Path.of(entry).getFileName()).contains("opensearch"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** The compiled classes alone, with the libraries another one needs. */
	static String classPath(Path libraries) throws IOException {
		String own = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith(".jar"))
			.collect(Collectors.joining(File.pathSeparator));
		return own + File.pathSeparator + Files.readString(libraries).strip();
	}

	/** Runs one part of the benchmark to its end. */
	void run(String part, Path folder, String... more) throws IOException {
		List<String> words = new ArrayList<>(List.of("-Dbench.folder=" + folder));
		words.addAll(List.of(more));
		words.addAll(List.of("-cp", classPath(), EngineProcess.class.getName(), part));
		Files.createDirectories(folder);
		boolean asks = !part.equals(EngineProcess.DATABASE);
		Process process = start(words, asks ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD,
				folder.resolve(part + ".log"));
		try {
			if (process.waitFor() != 0) {
				throw new IOException(part + " failed: "
						+ Files.readString(folder.resolve(part + ".log")).lines().limit(20).toList());
			}
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
		}
	}

	/** Starts a process that goes on by itself. */
	Process start(List<String> words, ProcessBuilder.Redirect output, Path errors) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + this.heap,
						"--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8"));
		command.addAll(this.options);
		command.addAll(words);
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output).redirectError(errors.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		return builder.start();
	}

}
