package org.gongbao.importing.reading;

import java.util.regex.Pattern;

/**
 * What lines of a table of contents look like.
 */
final class TocShapes {

	private static final String DOTS = "[.…⋯·・•‥。_—–\\s-]*";

	/** A page in brackets, with the leader before it; several can stand in one line. */
	static final Pattern PAGE = Pattern.compile(DOTS + "[(]\\s*(?<page>\\d{1,3})\\s*[)]");

	private static final String LEADER = "[.…⋯·・•‥]{2,}";

	/** A bare page at the line's end after a leader, a slash or white space. */
	static final Pattern BARE_PAGE = Pattern
		.compile("(?<title>.*?)\\s*(?:(?<leader>" + LEADER + "[\\s.…·]*|/|—{2,})\\s*|\\s+)第?(?<page>\\d{1,3})页?");

	private static final Pattern ONLY_LEADER = Pattern.compile("[.…⋯·・•‥。_—–-]+");

	private static final Pattern ONLY_PAGE = Pattern.compile("[.…⋯·・•‥。_—–/-]*[(]?\\d{1,3}[)]?");

	private static final Pattern HEADING = Pattern
		.compile("[-—·*=【\\[]*(?:本期)?(?:目录|目次|要目|CONTENTS)[-—·*=】\\]]*(?:CONTENTS)?");

	private static final Pattern SECTION = Pattern.compile(
			"[\\p{IsHan}、·()“”]{2,18}(?:文件|法规|规章|任免|大事记|大事要览|政务|通告|专栏|栏目|选登|选载|选编|摘编|动态|资料|要闻|讲话|发布|解读|统计|机构|人事|其他|其它|专题|部门|文献|规划|文告|信息|经验|交流|论坛|公开|事项|报告|数据|建议|提案|批示|重要文章)"
					+ "|政府令|市政府令|省政府令|市长令|省长令|人事|文件|法规|规章|公告|任免|人事任免|大事记|政策解读|[\\p{IsHan}]{2,10}(?:规范性文件|行政规范性文件)");

	private static final Pattern DECORATION = Pattern.compile("^[【〖◆◇■□●○★▲§\\[〔*•·※]+|[】〗\\]〕*]+$|[:]$");

	private TocShapes() {
	}

	static boolean isHeading(Line line) {
		return line.length() <= 16 && HEADING.matcher(line.squeezed().toUpperCase(java.util.Locale.ROOT)).matches();
	}

	static boolean isLeader(Line line) {
		return ONLY_LEADER.matcher(line.squeezed()).matches();
	}

	static boolean isOnlyPage(Line line) {
		return line.length() < 60 && ONLY_PAGE.matcher(line.squeezed()).matches();
	}

	/** The name of a section without its decoration. */
	static String bare(String squeezed) {
		return DECORATION.matcher(squeezed).replaceAll("");
	}

	static boolean isSection(Line line) {
		String bare = bare(line.squeezed());
		if (bare.length() > 20 || bare.contains("关于") || Shapes.isOrgan(bare)) {
			return false;
		}
		boolean decorated = bare.length() < line.length() && !line.squeezed().endsWith(":");
		return SECTION.matcher(bare).matches() || (decorated && bare.matches("[\\p{IsHan}、]{2,12}"));
	}

	/** Whether the line carries a printed page at its end. */
	static boolean hasPage(Line line) {
		if (line.length() > 200) {
			return false;
		}
		String text = line.folded();
		return text.matches(".*[(]\\s*\\d{1,3}\\s*[)]\\s*") || isBarePage(text);
	}

	static boolean isBarePage(String folded) {
		if (folded.length() > 300) {
			return false;
		}
		java.util.regex.Matcher matcher = BARE_PAGE.matcher(folded);
		if (!matcher.matches()) {
			return false;
		}
		String title = Chars.squeeze(matcher.group("title"));
		return matcher.group("leader") != null || Shapes.endsLikeTitle(title)
				|| TocItem.kindOf(title) != ReadTocEntry.Kind.DOCUMENT;
	}

}
