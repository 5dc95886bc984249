package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;

/**
 * Reads a part of appointments into batches: those acts that stand under one introduction
 * or one reference.
 */
final class AppointmentsReader {

	private static final Pattern RANGE = Pattern.compile("[(]?\\d{4}年\\d{1,2}月.{0,20}[)]?|[(].{0,10}月.{0,12}[)]");

	/**
	 * The months above a list, which its acts do not say themselves. A day is none: it
	 * may belong to what stands before it.
	 */
	private static final Pattern MONTHS = Pattern
		.compile("[(]\\d{4}年\\d{1,2}月(?:[至到—～~-]+(?:\\d{4}年)?\\d{1,2}月)?份?[)]");

	private static final Pattern INLINE_INTRO = Pattern
		.compile("(?<intro>[^:]{0,120}?(?:研究决定|会议决定|会议通过|讨论决定|决定|研究|批准|同意))[,:]?\\s*(?=任命|免去|聘任|解聘|免除|提名)");

	/** A comma before an act for another person; 免去其 goes on with the same one. */
	private static final Pattern NEXT_ACT = Pattern.compile(
			"\\s*,\\s*(?:同时)?(?=免去(?![其该原])(?:[\\p{IsHan}·]{2,10}?(?:同志|[(])|[\\p{IsHan}]{2,4}的|(?![市省县区旗盟州国中共自党政])))|\\s*,\\s*(?:同时)?(?=(?:任命|聘任)(?![其为该])[\\p{IsHan}·]{2,10})");

	private static final Pattern FOR_ALL = Pattern.compile("(?:以上|上述|前述|上列).*");

	private static final Pattern TIME_ONLY = Pattern.compile("(?:任职时间|任期|聘期|试用期|任职).{0,40}");

	private final Ledger ledger;

	private final List<Batch> batches = new ArrayList<>();

	private @Nullable Batch batch;

	private ReadAct.@Nullable Action listed;

	/** The months above the acts being read, as printed. */
	private @Nullable String months;

	AppointmentsReader(Ledger ledger) {
		this.ledger = ledger;
	}

	/** The batches of these lines; running headers and the heading must be taken out. */
	List<Batch> read(List<Line> lines) {
		List<Paragraph> paragraphs = paragraphs(lines);
		ActParser parser = new ActParser(PersonNames.in(paragraphs));
		for (Paragraph paragraph : paragraphs) {
			readParagraph(paragraph, parser);
		}
		return this.batches;
	}

	private static List<Paragraph> paragraphs(List<Line> lines) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (Line line : lines) {
			if (line.blank()) {
				continue;
			}
			if (!paragraphs.isEmpty() && ActShapes.joins(paragraphs.getLast().tail(400), line)) {
				paragraphs.getLast().add(line);
			}
			else {
				paragraphs.add(Paragraph.of(line));
			}
		}
		return paragraphs;
	}

	private void readParagraph(Paragraph paragraph, ActParser parser) {
		String text = paragraph.text();
		String squeezed = Chars.squeeze(Chars.fold(text));
		if (RANGE.matcher(squeezed).matches() || (Shapes.endsLikeTitle(squeezed) && squeezed.contains("关于"))) {
			startNote(paragraph, squeezed);
			return;
		}
		int from = 0;
		for (Occurrence reference : DocNumbers.findIn(text)) {
			if (References.isReference(text, reference)) {
				readText(paragraph, from, References.opening(text, from, reference.start()), parser);
				take(reference.printed().strip(), reference.number(), paragraph);
				from = References.closing(text, reference.end());
			}
		}
		readText(paragraph, from, text.length(), parser);
		if (this.batch != null) {
			this.batch.reaches(paragraph.last().number());
		}
	}

	private void startNote(Paragraph paragraph, String squeezed) {
		if (MONTHS.matcher(squeezed).matches()) {
			head(Chars.tidy(paragraph.text()));
		}
		if (squeezed.contains("关于")) {
			open(paragraph.first().number()).intro(Chars.tidy(paragraph.text()));
		}
	}

	private void head(String printed) {
		Batch current = this.batch;
		this.months = printed;
		this.listed = null;
		if (current != null && current.hasActs()) {
			this.batch = null;
		}
		else if (current != null) {
			current.note(printed);
		}
	}

	private void take(String printed, DocNumber number, Paragraph paragraph) {
		Batch current = this.batch;
		if (current == null || current.hasReference()) {
			current = open(paragraph.first().number());
		}
		current.reference(printed, number);
		current.reaches(paragraph.last().number());
		if (current.hasActs()) {
			this.batch = null;
			this.listed = null;
		}
	}

	private void readText(Paragraph paragraph, int from, int to, ActParser parser) {
		String text = paragraph.text().substring(from, to);
		for (Sentence sentence : Sentence.of(text, "。；;")) {
			readSentence(sentence.text(), paragraph.lineAt(from + sentence.start()), parser, text);
		}
	}

	private void readSentence(String printed, int line, ActParser parser, String whole) {
		String unended = printed.replaceFirst("[。；;]$", "");
		String sentence = Chars.fold(unended)
			.replaceFirst("^(?:\\d{1,2}[.、]|[(]?[一二三四五六七八九十]{1,3}[)、]|[●○◆•·])\\s*", "");
		int colon = sentence.lastIndexOf(':');
		if (colon >= 0 && ActShapes.isIntro(Chars.squeeze(sentence.substring(0, colon + 1)))) {
			takeIntro(unended.substring(0, unended.length() - (sentence.length() - colon - 1)), line);
			sentence = sentence.substring(colon + 1);
		}
		else {
			Matcher inline = INLINE_INTRO.matcher(sentence);
			if (inline.lookingAt() && inline.end() < sentence.length()) {
				takeIntro(sentence.substring(0, inline.end("intro")), line);
				sentence = sentence.substring(inline.end());
			}
		}
		if (!sentence.isBlank()) {
			takeSentence(sentence.strip(), line, parser, whole);
			restore(Chars.squeeze(printed));
		}
	}

	private void restore(String squeezedPrint) {
		if (this.batch != null) {
			this.batch.restore(squeezedPrint);
		}
	}

	private void takeIntro(String printed, int line) {
		String intro = Chars.tidy(printed);
		String squeezed = Chars.squeeze(Chars.fold(intro));
		boolean bare = squeezed.matches("(?:决定)?(?:任命|免去|聘任|解聘|免职|任职)(?:如下|下列.{0,10}|以下.{0,10})?:?");
		if (squeezed.matches(".*(?:免去|解聘|免职)[^任]{0,14}:?")) {
			this.listed = ReadAct.Action.REMOVE;
		}
		else if (squeezed.matches(".*(?:任命|聘任|任职)[^免]{0,14}:?")) {
			this.listed = ReadAct.Action.APPOINT;
		}
		else {
			this.listed = null;
		}
		Batch current = this.batch;
		if (bare) {
			return;
		}
		((current == null || current.hasActs()) ? open(line) : current).intro(intro);
	}

	private void takeSentence(String sentence, int line, ActParser parser, String whole) {
		String squeezed = Chars.squeeze(sentence);
		Batch current = this.batch;
		boolean forAll = FOR_ALL.matcher(squeezed).matches();
		if ((forAll || TIME_ONLY.matcher(squeezed).matches()) && (current != null || !this.batches.isEmpty())) {
			Batch target = (current != null) ? current : this.batches.getLast();
			target.time(sentence, squeezed, forAll || Chars.squeeze(Chars.fold(whole)).startsWith(squeezed));
			return;
		}
		String[] parts = NEXT_ACT.split(sentence);
		for (int i = 1; i < parts.length; i++) {
			takeSentence(parts[i - 1].strip(), line, parser, whole);
			sentence = parts[i];
			current = this.batch;
		}
		List<Act> acts = parser.parse(sentence, line, this.listed);
		if (acts.isEmpty()) {
			note(sentence, Chars.squeeze(sentence), line);
			return;
		}
		((current != null) ? current : open(line)).add(acts);
		if (parser.guessed(sentence)) {
			this.ledger.remark(line, "name-uncertain",
					"“%s”中姓名与职务之间没有“同志”或“的”，姓名按“%s”读取，请核对。".formatted(sentence, acts.getFirst().person()));
		}
	}

	private void note(String sentence, String squeezed, int line) {
		Batch current = this.batch;
		if (current == null && (Dates.isDate(sentence) || Shapes.isOrgan(squeezed)) && !this.batches.isEmpty()) {
			this.batches.getLast().note(sentence);
			return;
		}
		if (current == null) {
			open(line).intro(Chars.tidy(sentence));
			return;
		}
		if (!current.hasActs() && squeezed.matches(".*(?:期满|工作需要|会议|规定|研究).*")) {
			current.intro(Chars.tidy(sentence));
			return;
		}
		current.note(sentence);
		if (squeezed.contains("任") || squeezed.contains("免")) {
			this.ledger.remark(line, "unread-appointment", "这句话像任免内容但没有读懂，请人工补录：“%s”。".formatted(Texts.clip(sentence)));
		}
	}

	private Batch open(int line) {
		Batch opened = new Batch(line);
		if (this.months != null) {
			opened.note(this.months);
		}
		this.batches.add(opened);
		this.batch = opened;
		return opened;
	}

}
