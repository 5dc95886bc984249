package org.gongbao.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;
import org.gongbao.search.query.Part.Where;
import org.gongbao.search.text.NormalText;

/**
 * Understands what was typed: a document number in any spelling or some of its parts, the
 * name of an issue, a day or month, phrases in quotes, words, words that must not occur
 * (-停用), words that must stand in one field (标题:风电). Every text is understood as
 * something.
 */
public final class QueryReader {

	/** What is typed beyond this many characters is not used. */
	public static final int LONGEST = 500;

	/** Pieces beyond this many are not used either: nobody types so many words. */
	private static final int MOST_PARTS = 40;

	private static final String OPENING = "“\"「『＂«";

	private static final String CLOSING = "”\"」』＂»";

	private static final String MINUS = "-－";

	private static final Map<String, Where> FIELDS = Map.ofEntries(Map.entry("标题", Where.TITLE),
			Map.entry("题目", Where.TITLE), Map.entry("文号", Where.NUMBER), Map.entry("发文字号", Where.NUMBER),
			Map.entry("机关", Where.ISSUER), Map.entry("发文机关", Where.ISSUER), Map.entry("人物", Where.PERSON),
			Map.entry("姓名", Where.PERSON), Map.entry("人名", Where.PERSON), Map.entry("標題", Where.TITLE),
			Map.entry("題目", Where.TITLE), Map.entry("文號", Where.NUMBER), Map.entry("發文字號", Where.NUMBER),
			Map.entry("機關", Where.ISSUER), Map.entry("發文機關", Where.ISSUER));

	private static final Pattern FIELD = Pattern.compile("(" + String.join("|", FIELDS.keySet()) + ")[:：]");

	private final String text;

	private final List<Part> parts = new ArrayList<>();

	private final List<Part> without = new ArrayList<>();

	private int at;

	private QueryReader(String text) {
		this.text = text;
	}

	/**
	 * Reads a text.
	 * @param typed any text
	 * @return what was understood
	 */
	public static ReadQuery read(String typed) {
		String stripped = typed.strip();
		String text = cut(stripped);
		QueryReader reader = new QueryReader(text);
		reader.readParts();
		return new ReadQuery(text, text.length() < stripped.length(), reader.naming(), List.copyOf(reader.parts),
				List.copyOf(reader.without));
	}

	private static String cut(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end);
	}

	/** Quotes and field words mean words and nothing else. */
	private @Nullable Naming naming() {
		boolean plain = this.parts.stream().noneMatch((part) -> part.quoted() || part.where() != Where.ANYWHERE);
		if (!plain || this.parts.isEmpty()) {
			return null;
		}
		String wanted = this.without.isEmpty() ? this.text
				: String.join(" ", this.parts.stream().map(Part::text).toList());
		return DocNumber.parse(wanted)
			.<Naming>map(Naming.WholeNumber::new)
			.or(() -> IssueLabel.parse(wanted).map((label) -> new Naming.Issue(label, List.of())))
			.or(() -> DayReader.read(NormalText.normalize(wanted)))
			.or(() -> PartialNumbers.read(NormalText.foldKeepingBlanks(wanted).replaceAll(" +", " ").strip()))
			.or(() -> Optional.ofNullable(numbersIn(wanted)))
			.orElse(null);
	}

	private static @Nullable Naming numbersIn(String text) {
		List<DocNumber> numbers = DocNumbers.findIn(text).stream().map(Occurrence::number).distinct().toList();
		return switch (numbers.size()) {
			case 0 -> null;
			case 1 -> new Naming.WholeNumber(numbers.get(0));
			default -> new Naming.SeveralNumbers(numbers);
		};
	}

	private void readParts() {
		while (this.at < this.text.length() && this.parts.size() + this.without.size() < MOST_PARTS) {
			if (isBlank(this.at)) {
				this.at++;
				continue;
			}
			boolean excluded = skipMinus();
			Where where = readField();
			Piece piece = readPiece();
			part(piece, where).ifPresent((excluded ? this.without : this.parts)::add);
		}
	}

	private boolean skipMinus() {
		boolean minus = MINUS.indexOf(this.text.charAt(this.at)) >= 0 && this.at + 1 < this.text.length()
				&& !isBlank(this.at + 1) && MINUS.indexOf(this.text.charAt(this.at + 1)) < 0;
		this.at += minus ? 1 : 0;
		return minus;
	}

	private Where readField() {
		Matcher field = FIELD.matcher(this.text).region(this.at, this.text.length());
		if (!field.lookingAt() || field.end() == this.text.length() || isBlank(field.end())) {
			return Where.ANYWHERE;
		}
		this.at = field.end();
		return FIELDS.getOrDefault(field.group(1), Where.ANYWHERE);
	}

	private Piece readPiece() {
		int start = this.at;
		int close = closingQuote();
		if (close > 0) {
			this.at = close + 1;
			return new Piece(this.text.substring(start + 1, close), true);
		}
		while (this.at < this.text.length() && !isBlank(this.at)) {
			this.at++;
		}
		return new Piece(this.text.substring(start, this.at), false);
	}

	/**
	 * Quotes mean a phrase only round a whole piece. Within a piece they are part of what
	 * is looked for: gazettes print “一件事一次办”.
	 */
	private int closingQuote() {
		int kind = OPENING.indexOf(this.text.charAt(this.at));
		if (kind < 0) {
			return -1;
		}
		char open = OPENING.charAt(kind);
		char close = CLOSING.charAt(kind);
		int depth = 1;
		for (int i = this.at + 1; i < this.text.length(); i++) {
			char c = this.text.charAt(i);
			if (c == close) {
				depth--;
			}
			else if (c == open) {
				depth++;
			}
			if (depth == 0) {
				boolean last = i + 1 == this.text.length() || isBlank(i + 1);
				return (last && i > this.at + 1) ? i : -1;
			}
		}
		return -1;
	}

	private static Optional<Part> part(Piece piece, Where where) {
		String normal = NormalText.normalize(piece.text());
		return normal.isEmpty() ? Optional.empty()
				: Optional.of(new Part(piece.text(), normal, where, piece.quoted(), List.of()));
	}

	private boolean isBlank(int index) {
		char c = this.text.charAt(index);
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
	}

	/**
	 * A piece of the text between blanks, or in quotes.
	 *
	 * @param text without the quotes
	 * @param quoted whether it had them
	 */
	private record Piece(String text, boolean quoted) {

	}

}
