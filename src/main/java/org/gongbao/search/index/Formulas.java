package org.gongbao.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The set phrases of a corpus (各旗县市区人民政府, 结合实际认真贯彻落实): pieces of normalized text that so
 * many items contain that looking for them by their characters would be slow. Each item
 * has a term for every formula it contains. A tree of characters finds them all in one
 * walk; what begins a formula, from {@value #SHORTEST} characters on, is one as well.
 */
public final class Formulas {

	/** Shorter pieces need no help: a pair of characters is a term anyway. */
	static final int SHORTEST = 3;

	/** No formulas, as in a small index. */
	static final Formulas NONE = new Formulas(List.of(), 0);

	private static final String FILE = "formulas.txt";

	private static final int ROOT = 0;

	private static final long FREE = -1;

	/** An index of fewer items is fast without. */
	private static final int WORTHWHILE = 20_000;

	private static final int GROWTH = 4;

	private final List<String> phrases;

	private final long basis;

	/** Open addressing: parent node and character to node. */
	private long[] keys;

	private int[] nodes;

	private int count;

	/**
	 * Takes phrases as formulas.
	 * @param phrases normalized phrases
	 * @param basis how many items there were when they were chosen
	 */
	Formulas(Collection<String> phrases, long basis) {
		this.basis = basis;
		this.phrases = phrases.stream().distinct().sorted().toList();
		int capacity = Integer.highestOneBit(Math.max(16, phrases.size() * 2)) * 2;
		this.keys = new long[capacity];
		this.nodes = new int[capacity];
		Arrays.fill(this.keys, FREE);
		phrases.forEach(this::add);
	}

	/**
	 * Whether a phrase is one of them, so that items that contain it are exactly those
	 * that have its term.
	 * @param normal a normalized phrase
	 * @return true if it is
	 */
	public boolean contains(String normal) {
		return normal.length() >= SHORTEST && longestAt(normal, 0) == normal.length();
	}

	/**
	 * Whether there are none.
	 * @return true in a small index
	 */
	public boolean isEmpty() {
		return this.phrases.isEmpty();
	}

	/**
	 * The longest formula that begins at a place of a text.
	 * @param text a normalized text
	 * @param start the place
	 * @return its length, 0 if none begins there
	 */
	public int longestAt(CharSequence text, int start) {
		int node = ROOT;
		int at = start;
		while (at < text.length()) {
			node = child(node, text.charAt(at));
			if (node < 0) {
				break;
			}
			at++;
		}
		return (at - start >= SHORTEST) ? at - start : 0;
	}

	/** Every formula that a text contains, once. */
	Set<String> in(Collection<String> texts) {
		if (isEmpty()) {
			return Set.of();
		}
		Set<String> found = new HashSet<>();
		for (String text : texts) {
			for (int start = 0; start + SHORTEST <= text.length(); start++) {
				int longest = longestAt(text, start);
				for (int length = SHORTEST; length <= longest; length++) {
					found.add(text.substring(start, start + length));
				}
			}
		}
		return found;
	}

	/** Whether formulas help an index of so many items. */
	static boolean areWorthwhile(long items) {
		return items >= WORTHWHILE;
	}

	/**
	 * Whether an index has grown so far that other formulas should be chosen: which means
	 * a new index, since every item must have the terms of all of them.
	 */
	boolean areOutgrown(long items) {
		return items >= 2 * WORTHWHILE && items >= GROWTH * this.basis;
	}

	/** Puts them beside the index they belong to, before its first item. */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		List<String> lines = new ArrayList<>(this.phrases.size() + 1);
		lines.add(String.valueOf(this.basis));
		lines.addAll(this.phrases);
		Files.write(folder.resolve(FILE), lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
	}

	/** Reads those of an index. */
	static Formulas read(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.exists(file)) {
			return NONE;
		}
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		try {
			return new Formulas(lines.subList(1, lines.size()), Long.parseLong(lines.get(0)));
		}
		catch (IndexOutOfBoundsException | NumberFormatException ex) {
			throw new IOException("Not a list of formulas: " + file, ex);
		}
	}

	int size() {
		return this.phrases.size();
	}

	private void add(String phrase) {
		int node = ROOT;
		for (int i = 0; i < phrase.length(); i++) {
			int child = child(node, phrase.charAt(i));
			node = (child >= 0) ? child : grow(node, phrase.charAt(i));
		}
	}

	private int child(int node, char c) {
		long key = ((long) node << 16) | c;
		int slot = slot(key);
		return (this.keys[slot] == key) ? this.nodes[slot] : -1;
	}

	private int grow(int node, char c) {
		if (this.count * 2 >= this.keys.length) {
			rehash();
		}
		long key = ((long) node << 16) | c;
		int slot = slot(key);
		this.keys[slot] = key;
		this.nodes[slot] = ++this.count;
		return this.count;
	}

	private void rehash() {
		long[] oldKeys = this.keys;
		int[] oldNodes = this.nodes;
		this.keys = new long[oldKeys.length * 2];
		this.nodes = new int[oldNodes.length * 2];
		Arrays.fill(this.keys, FREE);
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != FREE) {
				int slot = slot(oldKeys[i]);
				this.keys[slot] = oldKeys[i];
				this.nodes[slot] = oldNodes[i];
			}
		}
	}

	private int slot(long key) {
		long mixed = key * 0x9E3779B97F4A7C15L;
		int mask = this.keys.length - 1;
		int slot = (int) (mixed >>> 40) & mask;
		while (this.keys[slot] != FREE && this.keys[slot] != key) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

}
