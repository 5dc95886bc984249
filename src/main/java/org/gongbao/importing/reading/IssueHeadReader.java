package org.gongbao.importing.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Decides the issue's name, year and number: from the cover, else from running headers,
 * the year in need from the numbers of the documents. A text without them is no issue.
 */
final class IssueHeadReader {

	private static final Pattern HEADER = Pattern
		.compile("(?<name>\\p{IsHan}{2,20}公报)[(]?(?<y>(?:19|20)\\d\\d)年?第(?<n>\\d{1,3})[期号].*");

	private final List<Line> lines;

	private final Cover cover;

	private final List<Head> heads;

	private final Contents contents;

	IssueHeadReader(List<Line> lines, Cover cover, List<Head> heads, Contents contents) {
		this.lines = lines;
		this.cover = cover;
		this.heads = heads;
		this.contents = contents;
	}

	IssueHead read(Ledger ledger) {
		String name = this.cover.name();
		Integer year = this.cover.year();
		Integer number = this.cover.number();
		for (Line line : this.lines) {
			Matcher header = HEADER.matcher(line.squeezed());
			if (number == null && line.length() < 60 && header.matches()) {
				number = Integer.valueOf(header.group("n"));
				year = Integer.valueOf(header.group("y"));
				name = header.group("name");
			}
		}
		if (year == null) {
			year = yearOfNumbers();
		}
		refuseOthers(year, number);
		for (String differing : this.cover.differing()) {
			ledger.remark(1, "cover-differs", "封面上的期号前后不一致（“%s”），暂按先出现的收入，请核对。".formatted(differing));
		}
		if (name == null) {
			ledger.remark(1, "no-gazette-name", "封面上没有找到公报名称，请补录。");
		}
		return new IssueHead(name, (year != null) ? year : 0, (number != null) ? number : 0, this.cover.serial(),
				this.cover.motto(), Colophon.NONE);
	}

	private void refuseOthers(@Nullable Integer year, @Nullable Integer number) {
		if (this.heads.isEmpty() && this.contents.documents().isEmpty()) {
			throw new UnreadableText("这不像一期政府公报：没有找到目录、公文、人事任免或大事记。");
		}
		if (year == null || number == null) {
			throw new UnreadableText("没有找到公报的年份和期号（如“2023年第2期”），请在文本开头补上再导入。");
		}
	}

	private @Nullable Integer yearOfNumbers() {
		return this.heads.stream()
			.map(Head::number)
			.filter((number) -> number != null && number.year() != null)
			.map(NumberLine::year)
			.findFirst()
			.orElse(null);
	}

}
