package org.gongbao.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** The heap of another Java process. */
public final class RemoteHeap {

	private static final double MEGABYTE = 1024 * 1024;

	private RemoteHeap() {
	}

	/**
	 * Collects its garbage and adds up what is left.
	 * @param process its id
	 * @return in megabytes
	 * @throws IOException if it cannot be asked
	 */
	public static double afterCollection(long process) throws IOException {
		String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
		Process histogram = new ProcessBuilder(program, String.valueOf(process), "GC.class_histogram")
			.redirectErrorStream(true)
			.start();
		try (BufferedReader lines = histogram.inputReader()) {
			return lines.lines()
				.filter((line) -> line.startsWith("Total"))
				.mapToDouble((line) -> Double.parseDouble(line.strip().split("\\s+")[2]) / MEGABYTE)
				.findFirst()
				.orElse(Double.NaN);
		}
	}

}
