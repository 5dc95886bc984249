package org.gongbao.importing.reading;

import java.util.regex.Pattern;

/**
 * What lines of a gazette look like, one question each. All expect squeezed, folded text.
 */
final class Shapes {

	/** The words a document's title ends with. */
	static final String GENRE = "(?:通知|意见|办法|规定|决定|决议|通告|公告|公报|批复|复函|函|通报|方案|规划|计划|要点|细则|条例|令|命令|"
			+ "报告|请示|纪要|目录|清单|措施|制度|规则|规程|规范|标准|预案|章程|纲要|守则|准则|解读|补充规定|名单|议案|若干政策|政策|倡议书|公开信|公示)";

	private static final String TAIL = "(?:[(](?:试行|暂行|修订|修订稿|修正|草案|节选|摘要|摘登|略|全文|\\d{4}年?(?:修订|修正|版|本)|\\d{4}[-—–~至]\\d{4}年?)[)])?[》\"”]?";

	private static final Pattern TITLE_END = Pattern.compile(".*" + GENRE + TAIL);

	private static final String ORGAN_END = "(?:人民政府|政府|办公室|办公厅|委员会|委|局|厅|部|院|会|处|署|行|社|司|军区|指挥部|领导小组|管理委员会|管委会|中心|党组|党委|总队|支队|大队|集团|公司|总工会|联合会)";

	private static final Pattern ORGAN = Pattern.compile("[\\p{IsHan}·、]{2,30}" + ORGAN_END);

	private static final Pattern OPENER = Pattern
		.compile("(?:第[一二三四五六七八九十百零〇○\\d]{1,6}[编章节条款部分]|[一二三四五六七八九十百]{1,4}、|[(][一二三四五六七八九十百\\d]{1,4}[)]"
				+ "|\\d{1,3}[.、](?!\\d)|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?(?=\\p{IsHan})|[①-⑳]|[●○◆◇■□▲★☆◎•·▪]|附件|附[:：]|附表|附录|专栏\\d|表\\d).*");

	private static final Pattern HEADING = Pattern
		.compile("(?:第[一二三四五六七八九十百零〇○\\d]{1,6}[编章节部分]{1,2}|[一二三四五六七八九十百]{1,4}、|[(][一二三四五六七八九十百]{1,4}[)]"
				+ "|\\d{1,3}[.、](?!\\d)|\\d{1,2}(?:\\.\\d{1,2}){1,2}(?=\\p{IsHan})|附件|附录|附表).*");

	private static final Pattern BODY_OPENER = Pattern.compile(
			"(?:第[一二三四五六七八九十百零〇○\\d]{1,6}[章节条]|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|\\d{1,2}[.、]|附件|附[:：]).*");

	private static final Pattern OMISSION = Pattern
		.compile(".*(?:此处(?:从)?略|此略|(?:正文|全文|内容|附件|具体内容)(?:从)?略|全文(?:请)?(?:见|详见|登录|查阅).*(?:网|专栏|公报)|详见.*网站).*");

	private static final Pattern DISCLOSURE = Pattern.compile(
			"[(【\\[]?(?:此件|本件|此文|此页)?(?:公开(?:方式|属性|类别)[:]?)?(?:主动公开|公开发布|依申请公开|不予公开|此件公开|删减后公开|此件删减后公开发布|此件公开发布|此件主动公开)[)】\\]]?");

	private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]{0,200}]\\([^()\\s]{1,100}\\)");

	private Shapes() {
	}

	static boolean endsLikeTitle(String squeezed) {
		return squeezed.length() <= 160 && TITLE_END.matcher(squeezed).matches();
	}

	static boolean isOrgan(String squeezed) {
		return squeezed.length() <= 40 && ORGAN.matcher(squeezed).matches() && !squeezed.contains("关于");
	}

	/** Whether a paragraph starts here because of the sign or number it starts with. */
	static boolean opens(String squeezed) {
		return OPENER.matcher(squeezed).lookingAt();
	}

	/** Whether this is numbered as headings are; it may still be a whole paragraph. */
	static boolean isNumbered(String squeezed) {
		return HEADING.matcher(squeezed).lookingAt();
	}

	/** Whether this can only stand inside a text, never in a title. */
	static boolean opensBody(String squeezed) {
		return BODY_OPENER.matcher(squeezed).lookingAt();
	}

	/** Whether this says that the text is printed elsewhere. */
	static boolean isOmission(String squeezed) {
		return squeezed.length() < 400
				&& (squeezed.indexOf('略') >= 0 || squeezed.contains("全文") || squeezed.contains("详见"))
				&& OMISSION.matcher(squeezed).matches();
	}

	static boolean isDisclosure(String squeezed) {
		return squeezed.length() < 30 && squeezed.contains("公开") && DISCLOSURE.matcher(squeezed).matches();
	}

	/** Whether the line is a picture's, which stands for itself. */
	static boolean isPicture(String text) {
		return text.startsWith("![") && PICTURE.matcher(text).matches();
	}

}
