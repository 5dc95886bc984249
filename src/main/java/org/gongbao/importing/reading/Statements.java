package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;

/**
 * Finds the sentences that say from when and until when a document applies, and which
 * others it ends, changes or keeps.
 */
final class Statements {

	private static final Pattern WORTH_READING = Pattern.compile("施行|执行|实施|生效|有效|废止|作废|失效|停止|修改|修订|试行");

	private static final Pattern ISSUE_DAY = Pattern.compile(
			"自(?:[^。；;，,]{0,6})?(?:印发|发布|公布|下发|颁布|发文|签发|公告|成文|刊登)之?日起(?<days>\\d{1,3}(?:个工作)?日(?:后|以后|之后))?(?:开始|正式|起)?(?:施行|执行|实施|生效|试行)");

	private static final Pattern FROM_DAY = Pattern.compile(
			"(?:自|从|于)(?<from>(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:零时)?(?:起|开始)?(?:正式)?(?:施行|执行|实施|生效|试行|至)");

	private static final Pattern END_DAY = Pattern
		.compile("(?:自|从|于)(?<from>(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)(?:起)?[^。；;，,]{0,6}(?:废止|作废|失效|停止执行)");

	private static final Pattern UNTIL = Pattern.compile(
			"(?:有效期|执行期|施行期|试行期|期限|实施期限)[^。；;]{0,30}?(?:至|到|截至|截止到?|—|-|～|~)(?<until>\\d{4}年\\d{1,2}月\\d{1,2}日)|至(?<until2>\\d{4}年\\d{1,2}月\\d{1,2}日)(?:止)?(?:废止|失效)");

	private static final Pattern YEARS = Pattern
		.compile("(?:有效期|试行期|执行期|施行期|实施期)(?:限)?(?:为|是|:|：)?(?:暂定)?(?<years>\\d{1,2}|[一二两三四五六七八九十])年");

	private static final Pattern OWN = Pattern.compile(
			"(?:本|此|该)(?:办法|规定|通知|意见|方案|细则|条例|规则|通告|公告|决定|措施|制度|规划|预案|标准|目录|清单|文件|政策|章程|令)|现予(?:印发|公布|发布|公告)|(?:^|[,，])自");

	private static final Pattern AMENDS = Pattern
		.compile("(?:作出?(?:如下|以下|部分)?修改|作出?(?:如下|以下)修订|予以修[改订正]|进行修[改订正]|修改为|决定修改)");

	private static final Pattern PREFIX = Pattern
		.compile("^(?:第[一二三四五六七八九十百零〇\\d]{1,6}条|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、])\\s*");

	private final @Nullable LocalDate issuedOn;

	private final List<ReadStatement> found = new ArrayList<>();

	Statements(@Nullable LocalDate issuedOn) {
		this.issuedOn = issuedOn;
	}

	/** The statements of these paragraphs in order. */
	List<ReadStatement> find(List<Paragraph> paragraphs) {
		for (Paragraph paragraph : paragraphs) {
			if (!paragraph.isTable() && WORTH_READING.matcher(paragraph.text()).find()) {
				for (Sentence sentence : Sentence.of(paragraph.text(), "。；;")) {
					read(sentence, paragraph.lineAt(sentence.start()));
				}
			}
		}
		return List.copyOf(this.found);
	}

	private void read(Sentence sentence, int line) {
		String text = PREFIX.matcher(sentence.text()).replaceFirst("").strip();
		String squeezed = Chars.squeeze(Chars.fold(text));
		if (squeezed.length() > 600) {
			return;
		}
		boolean continues = Validity.continues(squeezed) && (squeezed.contains("号") || squeezed.contains("》"));
		if (!continues && !speaksOfAnother(text, squeezed)) {
			readValidity(text, squeezed, line);
		}
		if (continues) {
			this.found.add(new ReadStatement(ReadStatement.Kind.CONTINUES, text, line, null, number(text)));
		}
		else if (Validity.endsSomething(squeezed)) {
			this.found.add(new ReadStatement(ReadStatement.Kind.REPEALS, text, line, endDay(squeezed), number(text)));
		}
		if (AMENDS.matcher(squeezed).find() && (squeezed.contains("》") || number(text) != null)) {
			this.found.add(new ReadStatement(ReadStatement.Kind.AMENDS, text, line, null, number(text)));
		}
	}

	// 《某条例》（某号）自某日起施行: another document's beginning, told in passing.
	private static boolean speaksOfAnother(String text, String squeezed) {
		return !OWN.matcher(squeezed).find() && number(text) != null;
	}

	private void readValidity(String text, String squeezed, int line) {
		Optional<LocalDate> from = day(squeezed);
		boolean effective = ISSUE_DAY.matcher(squeezed).find() || FROM_DAY.matcher(squeezed).find();
		if (effective) {
			this.found.add(new ReadStatement(ReadStatement.Kind.EFFECTIVE, text, line, from.orElse(null), null));
		}
		Matcher until = UNTIL.matcher(squeezed);
		if (until.find()) {
			String day = (until.group("until") != null) ? until.group("until") : until.group("until2");
			this.found.add(new ReadStatement(ReadStatement.Kind.VALID_UNTIL, text, line,
					Dates.first(day, null).orElse(null), null));
			return;
		}
		Matcher years = YEARS.matcher(squeezed);
		if (years.find()) {
			int count = Dates.number(years.group("years").replace('两', '二'));
			LocalDate start = from.orElse(effectiveFrom(this.found).orElse(this.issuedOn));
			this.found.add(new ReadStatement(ReadStatement.Kind.VALID_UNTIL, text, line,
					(start != null) ? start.plusYears(count).minusDays(1) : null, null));
		}
	}

	private @Nullable LocalDate endDay(String squeezed) {
		Matcher end = END_DAY.matcher(squeezed);
		return end.find() ? Dates.first(end.group("from"), year()).orElse(null) : day(squeezed).orElse(null);
	}

	private @Nullable Integer year() {
		return (this.issuedOn != null) ? Integer.valueOf(this.issuedOn.getYear()) : null;
	}

	private Optional<LocalDate> day(String squeezed) {
		Matcher onIssue = ISSUE_DAY.matcher(squeezed);
		if (onIssue.find()) {
			String days = onIssue.group("days");
			return Optional.ofNullable(this.issuedOn)
				.filter((day) -> days == null || !days.contains("工作"))
				.map((day) -> (days != null) ? day.plusDays(Integer.parseInt(days.replaceAll("\\D", ""))) : day);
		}
		Matcher from = FROM_DAY.matcher(squeezed);
		return from.find() ? Dates.first(from.group("from"),
				(this.issuedOn != null) ? Integer.valueOf(this.issuedOn.getYear()) : null) : Optional.empty();
	}

	private static @Nullable DocNumber number(String text) {
		return DocNumbers.findIn(text).stream().map(Occurrence::number).findFirst().orElse(null);
	}

	/** The first day of the first statement that gives one. */
	static Optional<LocalDate> effectiveFrom(List<ReadStatement> statements) {
		return date(statements, ReadStatement.Kind.EFFECTIVE);
	}

	/** The last day of the first statement that gives one. */
	static Optional<LocalDate> validUntil(List<ReadStatement> statements) {
		return date(statements, ReadStatement.Kind.VALID_UNTIL);
	}

	private static Optional<LocalDate> date(List<ReadStatement> statements, ReadStatement.Kind kind) {
		for (ReadStatement statement : statements) {
			if (statement.kind() == kind && statement.date() != null) {
				return Optional.of(statement.date());
			}
		}
		return Optional.empty();
	}

}
