package org.gongbao.chronicle.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds people by the way the chronicle names them: a post and then the name, or several
 * names in a row (市政府副市长曹金山、吕国华). A name of which it is not certain where it ends is left
 * out.
 */
final class PersonNames {

	private static final Pattern POST = Pattern
		.compile("(?:书记|[市省盟旗县区州局厅部处司署院校会社站台所队组]长|主席|主任委员|主任|委员|常委|理事长|秘书长|检察长|行长|董事长"
				+ "|总经理|总裁|召集人|领导同志|领导|研究员|巡视员|专员|政委|司令员|支队长|主编|教授|院士|大使|参赞|总领事|总工程师|总监)");

	private static final Set<String> NO_NAMES = Set.of("干部", "关于", "成员", "全体", "代表", "方面", "有关", "全市", "全区", "全国");

	private static final String NO_LAST = "局厅委会组院办团班队室处部市县旗区省省社所站";

	private PersonNames() {
	}

	static List<Mention> in(String text) {
		List<Mention> found = new ArrayList<>();
		Matcher post = POST.matcher(text);
		int from = 0;
		while (post.find(from)) {
			from = post.end();
			int at = post.end();
			int end = NameSpan.end(text, at);
			while (end > 0 && isName(text.substring(at, end))) {
				found.add(new Mention(Mention.Kind.PERSON, folded(text.substring(at, end)), at, end));
				from = end;
				boolean more = end + 1 < text.length() && text.charAt(end) == '、';
				at = end + 1;
				end = more ? NameSpan.end(text, at) : -1;
			}
		}
		return found;
	}

	private static boolean isName(String words) {
		return !NO_NAMES.contains(words) && NO_LAST.indexOf(words.charAt(words.length() - 1)) < 0;
	}

	/** One dot within names, however it was printed. */
	private static String folded(String name) {
		return name.replace('•', '·').replace('・', '·');
	}

}
