package org.gongbao.importing.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The block of metadata some gazettes print with each document (索引号, 发文机关, 成文日期 …).
 */
final class IndexBlock {

	private static final Pattern LABEL = Pattern.compile(
			"(?:索\\s*引\\s*号|主\\s*题\\s*分\\s*类|体\\s*裁\\s*分\\s*类|主\\s*题\\s*词|主\\s*题|发\\s*文\\s*机\\s*关|发\\s*布\\s*机\\s*构|制\\s*发\\s*机\\s*关"
					+ "|成\\s*文\\s*日\\s*期|发\\s*文\\s*日\\s*期|生\\s*成\\s*日\\s*期|发\\s*布\\s*日\\s*期|公\\s*开\\s*日\\s*期|标\\s*题|名\\s*称|发\\s*文\\s*字\\s*号|文\\s*件\\s*编\\s*号|文\\s*号|公\\s*开\\s*属\\s*性|公\\s*开\\s*方\\s*式|有\\s*效\\s*性|时\\s*效\\s*性|统\\s*一\\s*编\\s*号|登\\s*记\\s*号)\\s*:");

	private final Map<String, String> values = new LinkedHashMap<>();

	static boolean isLabelled(Line line) {
		return line.length() < 200 && line.squeezed().indexOf(':') > 0 && LABEL.matcher(line.folded()).lookingAt();
	}

	/** Whether a line is the value of a label that stands alone on the line before. */
	static boolean isValue(List<Line> lines, int index) {
		if (lines.get(index).blank()) {
			return false;
		}
		for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
			Line line = lines.get(i);
			if (!line.blank()) {
				Matcher matcher = LABEL.matcher(line.folded());
				return line.length() < 12 && line.squeezed().endsWith(":") && matcher.matches();
			}
		}
		return false;
	}

	/** Read the labelled lines of a range; other lines are left alone. */
	static IndexBlock read(List<Line> lines, int from, int to) {
		IndexBlock block = new IndexBlock();
		for (int i = from; i < to; i++) {
			if (isLabelled(lines.get(i))) {
				block.take(lines, i);
			}
		}
		return block;
	}

	boolean isEmpty() {
		return this.values.isEmpty();
	}

	/** The value of the first of these labels that has one. */
	@Nullable String get(String... labels) {
		for (String label : labels) {
			String value = this.values.get(label);
			if (value != null && !value.isEmpty()) {
				return value;
			}
		}
		return null;
	}

	IndexHead toHead() {
		String published = get("发布日期", "公开日期");
		return new IndexHead(get("索引号"), get("主题分类", "主题"), get("体裁分类"),
				(published != null) ? Dates.first(published, null).orElse(null) : null);
	}

	private void take(List<Line> lines, int index) {
		Line line = lines.get(index);
		Matcher matcher = LABEL.matcher(line.folded());
		String label = null;
		int from = 0;
		while (matcher.find()) {
			put(label, line.text().substring(from, matcher.start()));
			label = Chars.squeeze(matcher.group()).replace(":", "");
			from = matcher.end();
		}
		String rest = line.text().substring(from).strip();
		for (int i = index + 1; rest.isEmpty() && i < lines.size() && i <= index + 2; i++) {
			rest = isLabelled(lines.get(i)) ? "" : lines.get(i).text();
			if (isLabelled(lines.get(i))) {
				break;
			}
		}
		put(label, rest);
	}

	private void put(@Nullable String label, String value) {
		if (label != null) {
			this.values.putIfAbsent(label, Chars.tidy(value));
		}
	}

}
