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
 * Finds the numbers of other documents in a text, their titles, and what is done with
 * them.
 */
final class Citations {

	private static final int REACH = 240;

	private static final Pattern TITLE_BEFORE = Pattern
		.compile("《(?<title>[^《》]{2,200}(?:[《〈][^《》]{0,120}[》〉][^《》]{0,120})*)》?\\s*[（(\\[【]?\\s*$");

	private static final Pattern TITLE_AFTER = Pattern
		.compile("^\\s*[）)]?\\s*(?:文件|文)?\\s*[（(]?\\s*《(?<title>[^《》]{2,200}(?:《[^《》]{0,120}》[^《》]{0,120})*)》");

	private static final Pattern BASIS = Pattern.compile(
			"(?:根据|按照|依据|依照|遵照|参照|为贯彻|贯彻|落实|执行)[^。；;！？《》]{0,30}(?:《[^《》]{0,200}(?:《[^《》]{0,100}》[^《》]{0,100})*》?[（(、和及，,]?[^。；;！？《》]{0,40}){0,4}$");

	private static final Pattern ENDED = Pattern.compile(
			"(?:^|^[（(]?[一二三四五六七八九十\\d]{1,3}[）)]?[、.．]|[^已被的者、或])(?:废止|宣布失效|停止执行)(?:了)?[^。；;！？《》，,]{0,12}(?:《[^《》]{0,200}(?:《[^《》]{0,100}》[^《》]{0,100})*》[（(][^（）()]{0,40}[）)][、和及]?){0,30}(?:《[^《》]{0,200}(?:《[^《》]{0,100}》[^《》]{0,100})*》?[（(]?)?$");

	private static final Pattern LIST_OF_ENDED = Pattern
		.compile("(?:(?:废止|失效|停止执行)[^。]{0,40}(?:下列|以下|如下)|(?:下列|以下)[^。]{0,30}(?:废止|失效|停止执行))[^。]{0,40}[：:]$");

	private static final Pattern LISTED = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[）)]?[、.．]?\\s*《|^《|^\\|");

	private static final Pattern AMENDMENT = Pattern
		.compile("^[^。；;]{0,60}(?:作出?(?:如下|以下|部分)?(?:修改|修订)|(?:予以|进行|作)(?:修改|修订|修正)|修改为|如下修改)");

	/** 《…》（…号）第五条同时废止: the rest of it goes on holding. */
	private static final Pattern PART = Pattern
		.compile("^[）)\\]】]?\\s*(?:文件)?(?:中|中的|的)?(?:第[一二三四五六七八九十百零〇\\d]{1,6}[章节条款项]|部分(?:条款|内容|规定))");

	private final @Nullable DocNumber own;

	private boolean inListOfEnded;

	private final List<ReadCitation> found = new ArrayList<>();

	Citations(@Nullable DocNumber own) {
		this.own = own;
	}

	/** The citations of these paragraphs in order. */
	List<ReadCitation> find(List<Paragraph> paragraphs) {
		paragraphs.forEach(this::search);
		return List.copyOf(this.found);
	}

	private void search(Paragraph paragraph) {
		String text = paragraph.text();
		if (LIST_OF_ENDED.matcher(text).find()) {
			this.inListOfEnded = true;
		}
		else if (!LISTED.matcher(text).find()) {
			this.inListOfEnded = false;
		}
		if (text.indexOf('号') < 0) {
			return;
		}
		for (Occurrence occurrence : DocNumbers.findIn(text)) {
			if (!occurrence.number().equals(this.own)) {
				String before = text.substring(Math.max(0, occurrence.start() - REACH), occurrence.start());
				String after = text.substring(occurrence.end(), Math.min(text.length(), occurrence.end() + REACH));
				this.found.add(new ReadCitation(occurrence.printed().strip(), occurrence.number(), title(before, after),
						relation(before, after, this.inListOfEnded), paragraph.lineAt(occurrence.start())));
			}
		}
	}

	private static @Nullable String title(String before, String after) {
		Matcher matcher = TITLE_BEFORE.matcher(before);
		if (matcher.find()) {
			return Chars.tidy(innermost(matcher.group("title")));
		}
		Matcher following = TITLE_AFTER.matcher(after);
		return following.find() ? Chars.tidy(following.group("title")) : null;
	}

	// 《A》《B》（number): the number is B's.
	private static String innermost(String title) {
		int open = title.lastIndexOf('《');
		return (open > title.lastIndexOf('》')) ? title.substring(open + 1) : title;
	}

	private static ReadCitation.Relation relation(String before, String after, boolean ended) {
		if (Validity.continues(Sentence.first(after))) {
			return ReadCitation.Relation.CITES;
		}
		if (ended || Validity.repeals(after) || ENDED.matcher(clause(before)).find()) {
			return PART.matcher(after).find() ? ReadCitation.Relation.REPEALS_PART : ReadCitation.Relation.REPEALS;
		}
		if (AMENDMENT.matcher(after).find()) {
			return ReadCitation.Relation.AMENDS;
		}
		return BASIS.matcher(clause(before)).find() ? ReadCitation.Relation.BASED_ON : ReadCitation.Relation.CITES;
	}

	private static String clause(String before) {
		int end = Math.max(before.lastIndexOf('。'), Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')));
		return before.substring(end + 1);
	}

}
