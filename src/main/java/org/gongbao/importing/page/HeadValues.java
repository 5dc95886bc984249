package org.gongbao.importing.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.page.HeadLabels.Labelled;
import org.gongbao.importing.page.HeadReader.FoundHead;
import org.gongbao.importing.page.HeadReader.HeadEntry;
import org.gongbao.importing.page.HeadReader.HeadRow;

/**
 * Gives each label of a head its value: what follows on its line, or what stands on the
 * next lines as far as it can be a value of that kind and is not the title below an empty
 * label.
 */
final class HeadValues {

	private static final Set<HeadField> OF_SEVERAL_LINES = EnumSet.of(HeadField.TITLE, HeadField.SUMMARY,
			HeadField.ISSUER, HeadField.THEME, HeadField.SUBJECT, HeadField.OTHER);

	private static final Pattern EMPTY = Pattern.compile("(?i)无|暂无|空|/|\\\\|[-—–_]{1,4}|null|undefined|none|　*");

	private static final Pattern TABLE_CELLS = Pattern.compile("[\\t|｜]");

	private final List<PageLine> pieces;

	private final List<HeadRow> rows;

	private final Set<Integer> used = new TreeSet<>();

	private final List<HeadEntry> entries = new ArrayList<>();

	private final HeadLayout layout;

	HeadValues(List<PageLine> pieces, List<HeadRow> rows) {
		this.pieces = pieces;
		this.rows = rows;
		this.layout = HeadLayout.of(pieces, rows);
	}

	FoundHead read() {
		for (int i = 0; i < this.rows.size(); i++) {
			HeadRow row = this.rows.get(i);
			this.used.add(row.index());
			boolean last = i + 1 == this.rows.size();
			int end = last ? this.pieces.size() : this.rows.get(i + 1).index();
			if (!readBelow(row, end)) {
				readRow(row, end, last);
			}
		}
		return new FoundHead(head(), this.used, this.entries);
	}

	private void readRow(HeadRow row, int end, boolean last) {
		for (int i = 0; i < row.labels().size(); i++) {
			Labelled label = row.labels().get(i);
			List<String> value = new ArrayList<>();
			if (!label.value().isEmpty()) {
				value.add(label.value());
			}
			if (i + 1 == row.labels().size()) {
				follow(label, value, row.index() + 1, end, last);
			}
			this.entries.add(entry(label, value, row.index()));
		}
	}

	/** A table whose first row holds the labels and whose second the values. */
	private boolean readBelow(HeadRow row, int end) {
		int next = nextText(row.index() + 1, end);
		if (row.labels().size() < 2 || next == end
				|| row.labels().stream().anyMatch((label) -> !label.value().isEmpty())) {
			return false;
		}
		String[] cells = TABLE_CELLS.split(this.pieces.get(next).text());
		if (cells.length != row.labels().size()) {
			return false;
		}
		for (int i = 0; i < cells.length; i++) {
			this.entries.add(entry(row.labels().get(i), List.of(cells[i].strip()), row.index()));
		}
		this.used.add(next);
		return true;
	}

	private int nextText(int from, int end) {
		int index = from;
		while (index < end && this.pieces.get(index).isBlank()) {
			index++;
		}
		return index;
	}

	/** Adds to the value the lines below the label that belong to it. */
	private void follow(Labelled label, List<String> value, int from, int end, boolean last) {
		if (last && value.isEmpty() && this.layout == HeadLayout.SAME_LINE && label.field() != HeadField.SUMMARY) {
			return;
		}
		boolean gap = false;
		for (int i = from; i < end; i++) {
			String text = this.pieces.get(i).text();
			if (text.isEmpty()) {
				gap = true;
				continue;
			}
			if (HeadLabels.isRule(text)) {
				this.used.add(i);
				continue;
			}
			if (!mayFollow(label, value, gap, last) || !ValueKind.fits(label.field(), text)
					|| (label.field() != HeadField.TITLE && beginsTitle(i, last))) {
				return;
			}
			value.add(text);
			this.used.add(i);
			gap = false;
		}
	}

	private boolean mayFollow(Labelled label, List<String> value, boolean gap, boolean last) {
		if (value.isEmpty()) {
			return !gap || !last || this.layout == HeadLayout.APART;
		}
		if (gap || !OF_SEVERAL_LINES.contains(label.field())) {
			return false;
		}
		if (label.field() == HeadField.TITLE) {
			return !isFinished(String.join("", value));
		}
		return !last || label.field() == HeadField.SUMMARY;
	}

	private static boolean isFinished(String title) {
		return TitleText.endsInGenre(title) && TitleText.isClosed(title);
	}

	/** Whether the document itself begins here, below an empty label. */
	private boolean beginsTitle(int index, boolean last) {
		String text = this.pieces.get(index).text();
		String essence = TitleText.essence(text);
		for (HeadEntry entry : this.entries) {
			if (entry.field() == HeadField.TITLE && entry.value() != null) {
				String title = TitleText.essence(entry.value());
				return essence.length() >= 2 && (title.startsWith(essence) || essence.startsWith(title)
						|| (title.endsWith(essence) && essence.length() >= 6) || OrderHeading.startsIn(text));
			}
		}
		return isRepeated(essence) || (last && (OrderHeading.startsIn(text) || text.contains("关于")
				|| TitleText.endsInGenre(text) || TitleText.isBody(text)));
	}

	private boolean isRepeated(String essence) {
		int first = this.rows.getFirst().index();
		for (int i = Math.max(0, first - 40); i < first; i++) {
			if (essence.length() >= 4 && TitleText.essence(this.pieces.get(i).text()).startsWith(essence)) {
				return true;
			}
		}
		return false;
	}

	private static HeadEntry entry(Labelled label, List<String> value, int index) {
		String joined = joined(label.field(), value);
		boolean empty = joined.isEmpty() || EMPTY.matcher(joined).matches();
		HeadField field = label.field();
		if (field == HeadField.EXPIRES && !empty && ValueKind.isState(joined)) {
			field = HeadField.VALIDITY;
		}
		return new HeadEntry(field, label.label(), empty ? null : joined, index);
	}

	private static String joined(HeadField field, List<String> value) {
		boolean words = field == HeadField.SUBJECT || field == HeadField.THEME || field == HeadField.ISSUER;
		return String.join(words ? " " : "", value).strip();
	}

	private PageHead head() {
		return new PageHead(value(HeadField.INDEX), value(HeadField.ISSUER), value(HeadField.TITLE),
				value(HeadField.NUMBER), value(HeadField.ISSUED), value(HeadField.PUBLISHED), value(HeadField.THEME),
				value(HeadField.SUBJECT), value(HeadField.GENRE), value(HeadField.DISCLOSURE),
				value(HeadField.VALIDITY), value(HeadField.SUMMARY), value(HeadField.EFFECTIVE),
				value(HeadField.EXPIRES));
	}

	private @Nullable String value(HeadField field) {
		return this.entries.stream()
			.filter((entry) -> entry.field() == field && entry.value() != null)
			.min((one, other) -> Integer.compare(rank(one), rank(other)))
			.map(HeadEntry::value)
			.orElse(null);
	}

	private static int rank(HeadEntry entry) {
		int rank = entry.field().rank(entry.label());
		return (rank < 0) ? Integer.MAX_VALUE : rank;
	}

}
