package org.gongbao.search.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongbao.search.relevance.Judgement.Expected;

/**
 * Reads judged queries. A line holds the query, its class and then, each after a tab, a
 * grade and what it is given to, the best first. Lines that begin with {@code #} are
 * remarks.
 */
public final class Judgements {

	private static final int FIRST_EXPECTED = 2;

	private final List<Judgement> judgements = new ArrayList<>();

	private final Set<String> queries = new HashSet<>();

	private Judgements() {
	}

	/**
	 * Reads a file from beside the classes.
	 * @param resource its name, such as {@code relevance.tsv}
	 * @return the judgements in order
	 * @throws IllegalArgumentException if a line is malformed; the message begins with
	 * its number
	 */
	public static List<Judgement> read(String resource) {
		try (InputStream file = Judgements.class.getClassLoader().getResourceAsStream(resource)) {
			if (file == null) {
				throw new IllegalArgumentException("No file " + resource);
			}
			return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads the text of a file. */
	static List<Judgement> parse(String text) {
		Judgements reader = new Judgements();
		String[] lines = text.split("\\R");
		for (int i = 0; i < lines.length; i++) {
			if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
				reader.add(i + 1, lines[i].split("\t", -1));
			}
		}
		return List.copyOf(reader.judgements);
	}

	private void add(int line, String[] columns) {
		check(columns.length > FIRST_EXPECTED, line, "needs a query, a class and what is expected");
		String query = columns[0];
		check(!query.isBlank() && this.queries.add(query), line, "has no query, or one that was judged before");
		QueryClass kind = QueryClass.ofCode(columns[1])
			.orElseThrow(() -> new IllegalArgumentException("Line " + line + " has an unknown class " + columns[1]));
		List<Expected> expected = Arrays.stream(columns)
			.skip(FIRST_EXPECTED)
			.map((column) -> expected(line, column))
			.toList();
		check(expected.getFirst().grade() == Judgement.BEST, line, "says nothing that must be first");
		for (int i = 1; i < expected.size(); i++) {
			check(expected.get(i).grade() <= expected.get(i - 1).grade(), line, "does not have the best first");
		}
		check(expected.stream().map(Expected::key).distinct().count() == expected.size(), line, "judges a thing twice");
		this.judgements.add(new Judgement(line, query, kind, expected));
	}

	private static Expected expected(int line, String column) {
		check(column.matches("[0-3] .+"), line, "wants a grade from 0 to 3 before " + column);
		String key = column.substring(2);
		check(JudgementKeys.isSound(key), line, "names nothing by " + key);
		return new Expected(column.charAt(0) - '0', key);
	}

	private static void check(boolean sound, int line, String otherwise) {
		if (!sound) {
			throw new IllegalArgumentException("Line " + line + " " + otherwise);
		}
	}

}
