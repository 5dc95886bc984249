package org.gongbao.bench.load;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What was measured, by name; passed from process to process as a file. */
public final class Figures {

	private final TreeMap<String, String> values = new TreeMap<>();

	/**
	 * Notes a measurement.
	 * @param name such as {@code build.seconds}
	 * @param value the value
	 */
	public void put(String name, double value) {
		this.values.put(name, String.format(Locale.ROOT, "%.3f", value));
	}

	/**
	 * Notes words.
	 * @param name such as {@code version}
	 * @param value the words
	 */
	public void note(String name, String value) {
		this.values.put(name, value);
	}

	/**
	 * Takes in everything another process measured.
	 * @param other what it measured
	 */
	public void addAll(Figures other) {
		this.values.putAll(other.values);
	}

	/**
	 * A measurement.
	 * @param name its name
	 * @return the value, not a number if there is none
	 */
	public double get(String name) {
		String value = this.values.get(name);
		return (value != null) ? Double.parseDouble(value) : Double.NaN;
	}

	/**
	 * All of it, in the order of names.
	 * @return name to value
	 */
	public Map<String, String> all() {
		return Collections.unmodifiableMap(this.values);
	}

	/**
	 * Writes a file.
	 * @param file to be written
	 * @throws IOException if it cannot be
	 */
	public void write(Path file) throws IOException {
		Properties properties = new Properties();
		properties.putAll(this.values);
		try (Writer writer = Files.newBufferedWriter(file)) {
			properties.store(writer, null);
		}
	}

	/**
	 * Reads a file.
	 * @param file written by another process
	 * @return what it holds
	 * @throws IOException if it cannot be read
	 */
	public static Figures read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		Figures figures = new Figures();
		properties.stringPropertyNames().forEach((name) -> figures.values.put(name, properties.getProperty(name)));
		return figures;
	}

}
