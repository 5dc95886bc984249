package org.gongbao.chronicle.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds posts (副市长) and bodies (市公安局) in a text. */
final class OfficeNames {

	private static final String LEVEL = "(?:国家|全国|自治区|[省市盟旗县区州])";

	/** What stands between the level and the last character of a body's name. */
	private static final String INNER = "[\\p{IsHan}&&[^参陪赴到与在对向召主持研听国自的和设展当副书长委党由从并、]]";

	private static final Pattern POST = Pattern.compile("(" + LEVEL + "?(?:党委|党组|纪委)|(?:自治区|[省市盟旗县区州])委|" + LEVEL
			+ "?(?:人民政府|政府)|" + LEVEL + "?(?:人大常委会|政协|公安局|财政局|教育局|检察院|法院)|" + LEVEL + ")?"
			+ "((?:常务|第一)?副?(?:书记|[市省盟旗县区州]长|主席|主任|秘书长|检察长|局长|院长)|常委)(?!办公|杯|专题|论坛|热线|信箱|会)");

	private static final Pattern BODY = Pattern.compile("(?<!全)((?:自治区|国家|[省市盟旗县区])(?:党委(?!书记|副|常委|组)|"
			+ "委(?!书记|副|常委|员|组织|统战|宣传|办|六|七|八|九|十)|人民政府(?!副)|政府(?!副|领导|市长|主席|党组|负责)|人大常委会|政协(?!主席|副|委员|办)|纪委监委|纪委|监委|发展改革委|"
			+ "发展和改革委员会|发改委|卫健委|卫生健康委|国资委|民委|住建委|人防办|信访办|金融办|法院|检察院|总工会|团委|妇联|残联|工商联|科协" + "|" + INNER
			+ "{2,8}?[局厅](?![长限面部级])))");

	private static final Pattern NEXT_BODY = Pattern.compile("、([\\p{IsHan}]{2,6}?[局厅])(?![长限面部级])");

	private static final Pattern MINISTRY = Pattern
		.compile("(?<![\\p{IsHan}&&[^赴到与向在对国家、及和由]])(?:国家)?(外交部|国防部|国家发展改革委|教育部|科技部|工业和信息化部|工信部|国家民委|公安部|民政部|司法部|财政部"
				+ "|人力资源社会保障部|自然资源部|生态环境部|住房城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|国家卫生健康委|退役军人事务部|应急管理部|国务院)(?!长|部长)");

	/** Without its body a post of this name may be anybody's. */
	private static final Set<String> VAGUE = Set.of("常委", "书记", "副书记", "主席", "副主席", "主任", "副主任", "局长", "副局长", "院长",
			"副院长", "秘书长", "副秘书长", "检察长", "副检察长", "党委书记", "党委副书记", "党组书记", "党组副书记");

	private OfficeNames() {
	}

	static List<Mention> in(String text) {
		List<Mention> found = new ArrayList<>();
		posts(text, found);
		bodies(text, found);
		Matcher ministry = MINISTRY.matcher(text);
		while (ministry.find()) {
			found.add(new Mention(Mention.Kind.OFFICE, ministry.group(1), ministry.start(1), ministry.end(1)));
		}
		return found;
	}

	private static void posts(String text, List<Mention> found) {
		Matcher post = POST.matcher(text);
		while (post.find()) {
			String name = post(post.group());
			if (!VAGUE.contains(name)) {
				found.add(new Mention(Mention.Kind.OFFICE, name, post.start(), post.end()));
			}
		}
	}

	/** The government's own posts are named with it and without it. */
	private static String post(String printed) {
		return printed.replaceFirst("^(?:[省市盟旗县区州]?(?:人民)?政府)(?=(?:常务)?副?[省市盟旗县区州]长)", "")
			.replaceFirst("^[市省盟旗县区州](?=副?[市省盟旗县区州]长)", "")
			.replaceFirst("^(自治区)(?:人民)?政府(?=副?主席)", "$1");
	}

	private static void bodies(String text, List<Mention> found) {
		Matcher body = BODY.matcher(text);
		while (body.find()) {
			found.add(new Mention(Mention.Kind.OFFICE, body.group(1), body.start(1), body.end(1)));
			int end = body.end(1);
			Matcher next = NEXT_BODY.matcher(text);
			String level = body.group(1).startsWith("自治区") ? "自治区" : body.group(1).substring(0, 1);
			while ("局厅".indexOf(text.charAt(end - 1)) >= 0 && next.find(end) && next.start() == end) {
				String printed = next.group(1);
				String name = printed.startsWith(level) ? printed : level + printed;
				found.add(new Mention(Mention.Kind.OFFICE, name, next.start(1), next.end(1)));
				end = next.end(1);
			}
		}
	}

}
