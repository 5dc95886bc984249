package org.gongbao.bench.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory and disk is used. */
public final class Memory {

	private static final double MEGABYTE = 1024 * 1024;

	private Memory() {
	}

	/**
	 * The heap of this process after collecting garbage.
	 * @return in megabytes
	 */
	public static double heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
	}

	/**
	 * The most main memory a process ever held, mapped files included.
	 * @param process its id
	 * @return in megabytes, not a number where the system does not tell
	 */
	public static double peak(long process) {
		try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
			return lines.filter((line) -> line.startsWith("VmHWM:"))
				.mapToDouble((line) -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(Double.NaN);
		}
		catch (IOException ex) {
			return Double.NaN;
		}
	}

	/**
	 * The size of a folder's files.
	 * @param folder the folder
	 * @return in bytes
	 * @throws IOException if it cannot be read
	 */
	public static long disk(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
	}

}
