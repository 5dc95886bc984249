package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.format.Grid;

/**
 * Finds tables by their ruled lines: lines that touch one another make a table if they
 * divide it into at least two rows and two columns. Its signs are taken out of the page.
 */
final class RuledTables {

	private static final float SLACK = 3;

	private final PageInk page;

	private RuledTables(PageInk page) {
		this.page = page;
	}

	static void take(PageInk page) {
		RuledTables tables = new RuledTables(page);
		for (List<Rule> group : groups(page.rules())) {
			tables.take(group);
		}
		page.rules().clear();
	}

	private void take(List<Rule> rules) {
		List<Float> ys = lines(rules, true);
		List<Float> xs = lines(rules, false);
		// A row alone is what is left of a table at the end of a page.
		boolean table = (ys.size() >= 3 && xs.size() >= 3) || (ys.size() == 2 && xs.size() >= 4);
		if (!table || ys.size() > 400 || xs.size() > 60) {
			return;
		}
		Box box = new Box(xs.getFirst() - 1, ys.getFirst() - 1, xs.getLast() + 1, ys.getLast() + 1);
		List<Glyph> inside = this.page.glyphs().stream().filter(box::contains).toList();
		List<List<String>> rows = new TableCells(rules, xs, ys).read(inside);
		if (rows.stream().flatMap(List::stream).filter(Objects::nonNull).allMatch(String::isBlank)) {
			return;
		}
		Grid grid = (rows.size() > 1) ? Grid.of(rows) : Grid.ofPart(rows);
		List<String> lines = new ArrayList<>(grid.paragraphsBefore());
		if (grid.hasRows()) {
			lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
			lines.addAll(grid.lines());
		}
		this.page.glyphs().removeAll(new java.util.HashSet<>(inside));
		this.page.placed().add(new Placed(box, lines));
	}

	private static List<Float> lines(List<Rule> rules, boolean across) {
		TreeSet<Float> at = new TreeSet<>();
		rules.stream().filter((rule) -> rule.across() == across).forEach((rule) -> at.add(rule.at()));
		List<Float> lines = new ArrayList<>();
		for (float line : at) {
			if (lines.isEmpty() || line - lines.getLast() > SLACK) {
				lines.add(line);
			}
		}
		return lines;
	}

	/** Lines that hang together. */
	private static List<List<Rule>> groups(List<Rule> rules) {
		int[] group = new int[rules.size()];
		for (int i = 0; i < group.length; i++) {
			group[i] = i;
		}
		if (rules.size() <= 6000) {
			for (int i = 0; i < rules.size(); i++) {
				for (int j = i + 1; j < rules.size(); j++) {
					if (touch(rules.get(i), rules.get(j))) {
						group[root(group, i)] = root(group, j);
					}
				}
			}
		}
		List<@Nullable List<Rule>> groups = new ArrayList<>();
		for (int i = 0; i < rules.size(); i++) {
			groups.add(null);
		}
		for (int i = 0; i < rules.size(); i++) {
			int root = root(group, i);
			List<Rule> members = groups.get(root);
			if (members == null) {
				members = new ArrayList<>();
				groups.set(root, members);
			}
			members.add(rules.get(i));
		}
		List<List<Rule>> found = new ArrayList<>();
		for (List<Rule> members : groups) {
			if (members != null) {
				found.add(members);
			}
		}
		return found;
	}

	private static boolean touch(Rule a, Rule b) {
		if (a.across() == b.across()) {
			// Lines are often drawn in pieces, cell by cell.
			return Math.abs(a.at() - b.at()) <= SLACK && a.from() <= b.to() + SLACK && b.from() <= a.to() + SLACK;
		}
		return a.crosses(b, SLACK);
	}

	private static int root(int[] group, int index) {
		int root = index;
		while (group[root] != root) {
			group[root] = group[group[root]];
			root = group[root];
		}
		return root;
	}

}
