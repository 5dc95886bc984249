package org.gongbao.importing.page;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What can be told from the wording of a title. */
final class TitleText {

	private static final Pattern GENRE = Pattern
		.compile(".*(?:通知|通知书|公告|通告|通报|公报|意见|决定|决议|命令|令|办法|规定|细则|规则|条例|章程|制度|准则|方案|规划|"
				+ "计划|纲要|要点|预案|清单|目录|名单|批复|复函|函|请示|报告|议案|纪要|指南|标准|说明|措施|解释|答复|讲话|总结|倡议书|实施细则|须知|公示|指导意见|"
				+ "工作规程|规程|规范|分工|电报|明电|职务任免)(?:[（(〔\\[][^（）()]{1,20}[）)〕\\]])?[》”\"]?");

	private static final Pattern ISSUER = Pattern
		.compile("^(.{2,60}?)(?:关于|批转|转发|印发|公布|发布|令(?:第|$)|公告(?:$|（|第)|通告(?:$|（|第))");

	private static final Pattern GOVERNMENT = Pattern.compile("^\\p{IsHan}{1,20}?人民政府(?:办公[厅室])?(?=\\p{IsHan})");

	private static final Pattern BODY_NAME = Pattern
		.compile(".*(?:政府|院|部|委|委员会|局|厅|办|办公室|办公厅|署|会|公司|行|社|组|处|所|中心|军委|法院|检察院|军区|党组|"
				+ "总工会|联合会|银行|总队|支队|大学|学院|军|司|馆|站|台)(?:[（(][^（）()]{1,20}[）)])?");

	private static final String NUMBER = "([\\p{IsHan}]{2,20}[〔［\\[（(【﹝〖]\\s?(?:19|20)\\d\\d\\s?[〕］\\]）)】﹞〗]\\s?第?\\d{1,5}\\s?号)";

	private static final Pattern NUMBER_BEHIND = Pattern.compile("[\\s\\h]*[（(【\\[]" + NUMBER + "[）)】\\]]$");

	private static final Pattern NUMBER_BEFORE = Pattern.compile("^" + NUMBER + "[\\s\\h]*(?=[《\\p{IsHan}])");

	private static final Pattern WITH_SITE = Pattern.compile("[\\s\\h]*_[^_]{1,40}$");

	private static final Pattern SPACES = Pattern.compile("[\\s\\h\\u200B\\uFEFF]+");

	private static final Pattern NOT_TELLING = Pattern.compile("[^\\p{L}\\p{N}]+");

	private TitleText() {
	}

	/** The text without any space. */
	static String compact(String text) {
		return SPACES.matcher(text).replaceAll("");
	}

	/** The letters and figures alone, to compare titles printed with other marks. */
	static String essence(String text) {
		return NOT_TELLING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
	}

	/**
	 * The title alone: without the number some sites put before or behind it, the site's
	 * name and marks round the whole.
	 */
	static String plain(String title) {
		String plain = WITH_SITE.matcher(title.strip()).replaceFirst("");
		plain = NUMBER_BEFORE.matcher(NUMBER_BEHIND.matcher(plain).replaceFirst("")).replaceFirst("");
		if (plain.startsWith("《") && plain.endsWith("》") && plain.indexOf('《', 1) < 0) {
			plain = plain.substring(1, plain.length() - 1);
		}
		return plain.isBlank() ? title : plain;
	}

	/** The number some sites put before or behind a title, null if there is none. */
	static @Nullable String number(String title) {
		Matcher behind = NUMBER_BEHIND.matcher(title.strip());
		if (behind.find()) {
			return behind.group(1);
		}
		Matcher before = NUMBER_BEFORE.matcher(title.strip());
		return before.find() ? before.group(1) : null;
	}

	/** Whether every 《 has its 》. */
	static boolean isClosed(String text) {
		return text.chars().filter((c) -> c == '《').count() <= text.chars().filter((c) -> c == '》').count();
	}

	/** Whether the text ends in the word for a kind of document (通知, 办法 …). */
	static boolean endsInGenre(String text) {
		return text.length() <= 400 && GENRE.matcher(compact(text)).matches();
	}

	/** The body a title begins with (某某市人民政府 in 某某市人民政府关于…), null if none. */
	static @Nullable String issuer(String title) {
		Matcher matcher = ISSUER.matcher(title.strip());
		if (!matcher.find()) {
			Matcher government = GOVERNMENT.matcher(title.strip());
			return government.find() ? government.group() : null;
		}
		String[] names = SPACES.split(matcher.group(1).strip());
		for (String name : names) {
			if (!isBody(name)) {
				return null;
			}
		}
		return String.join("、", names);
	}

	/** Whether the words can be the name of a public body, or of several. */
	static boolean isBody(String text) {
		String compact = compact(text);
		return compact.length() >= 2 && compact.length() <= 60 && BODY_NAME.matcher(compact).matches()
				&& compact.chars().noneMatch((c) -> "。；：:！？《》\"“".indexOf(c) >= 0);
	}

	/** How alike two titles are, from 0 to 1, by the pairs of characters they share. */
	static double likeness(String one, String other) {
		Set<String> ones = pairs(essence(one));
		Set<String> others = pairs(essence(other));
		if (ones.isEmpty() || others.isEmpty()) {
			return 0;
		}
		Set<String> common = new HashSet<>(ones);
		common.retainAll(others);
		return 2.0 * common.size() / (ones.size() + others.size());
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

}
