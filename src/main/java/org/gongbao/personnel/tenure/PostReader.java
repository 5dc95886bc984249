package org.gongbao.personnel.tenure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads posts out of what is printed: 通辽市人民政府副秘书长（兼） and 市政府副秘书长 are one, 市教育局党组书记、局长 are
 * two. What is printed stays as it is; this is only for telling what belongs together.
 */
public final class PostReader {

	private static final String RANK = "[一二三四]级(?:调研员|主任科员|巡视员|高级警长|警长|高级主管|主管)|(?:副)?(?:调研员|巡视员|主任科员)|科员";

	private static final String HEAD = "(?:第一|常务|专职|兼职|首席|代理?|执行)?副?(?:总)?(?:市长|省长|主席|秘书长|局长|主任|院长|校长|园长|馆长|处长|科长|厅长|部长|司长|所长|站长|台长|社长|行长|区长|旗长|县长|盟长|州长|镇长|乡长|检察长|庭长|队长|支队长|大队长|中队长|总队长|书记|会长|理事长|董事长|监事长|组长|室长|股长|关长|政委|政治委员|经理|总监|工程师|经济师|会计师|农艺师|审计师|统计师|规划师|船长|参谋长|指挥长|主编|编辑|督学|督察|参事|顾问|委员|成员|理事|监事|董事|助理|专员|馆员)";

	/** Party posts are posts of their own beside those of the office. */
	private static final String PARTY = "(?:党组|党委|党工委|党总支|党支部|机关党委|纪委|纪检组)?";

	private static final Pattern TITLE = Pattern.compile("(?<title>" + PARTY + "(?:" + HEAD + "|" + RANK + "))$");

	private static final Pattern REMARK = Pattern.compile(
			"\\((?:兼|试用|正|副|[一二三四]级|主持|列|女|[\\p{IsHan}]{1,4}族|保留|享受|按|挂职|正式|任期|聘期|[^()]{0,12}待遇)[^()]{0,24}\\)|\\(兼\\)");

	private static final Pattern BEFORE = Pattern.compile("^(?:正式任|正式|兼任|兼)(?=.{3,})");

	private static final Pattern AFTER = Pattern.compile("(?:的)?(?:职务|一职|职)$");

	private static final Pattern PLACE = Pattern.compile("^(?<place>.*?)(?:人民)?政府(?:办公[厅室])?(?:公报)?$");

	private final String place;

	private PostReader(String place) {
		this.place = place;
	}

	/**
	 * A reader for one gazette: what it prints of its own place may be said without the
	 * place's name (市政府 for 通辽市人民政府).
	 * @param gazette the gazette's name
	 * @return the reader
	 */
	public static PostReader of(String gazette) {
		Matcher matcher = PLACE.matcher(gazette);
		return new PostReader(matcher.matches() ? matcher.group("place") : "");
	}

	/**
	 * The posts that a printed text names.
	 * @param printed organisation and position as printed
	 * @return at least one
	 */
	public List<Post> read(String printed) {
		String text = bare(printed);
		List<Post> posts = new ArrayList<>();
		String office = "";
		StringBuilder piece = new StringBuilder();
		for (String part : text.split("(?<=[、,])|(?=兼)")) {
			piece.append(part);
			String whole = stripped(piece);
			Matcher title = TITLE.matcher(whole);
			if (!title.find()) {
				continue;
			}
			String before = shortened(whole.substring(0, title.start()));
			office = before.isEmpty() ? office : before;
			add(posts, new Post(office, title.group("title")));
			piece.setLength(0);
		}
		String rest = stripped(piece);
		if (!rest.isEmpty()) {
			add(posts, whole(rest));
		}
		return posts.isEmpty() ? List.of(whole(text)) : List.copyOf(posts);
	}

	private static String stripped(CharSequence piece) {
		return piece.toString().replaceAll("^[、,]+(?=.)|(?<=.)[、,]+$", "").replaceFirst("^兼任?(?=.)", "");
	}

	private static void add(List<Post> posts, Post post) {
		if (!posts.contains(post)) {
			posts.add(post);
		}
	}

	/** What is no post we know stands for itself. */
	private Post whole(String text) {
		String office = shortened(text);
		return new Post(office.isEmpty() ? text : office, "");
	}

	/** Without what is no part of the post, in one width. */
	private static String bare(String printed) {
		StringBuilder folded = new StringBuilder();
		printed.codePoints().filter((point) -> !Character.isWhitespace(point) && point != 0x3000).forEach((point) -> {
			boolean wide = point > 0xFF00 && point < 0xFF5F;
			folded.appendCodePoint(wide ? point - 0xFEE0 : point);
		});
		String text = REMARK.matcher(folded).replaceAll("");
		text = AFTER.matcher(text).replaceFirst("");
		String shorter = BEFORE.matcher(text).replaceFirst("");
		return shorter.isEmpty() ? folded.toString() : shorter;
	}

	private String shortened(String office) {
		String text = office.replace("人民政府", "政府").replace("管理委员会", "管委会");
		if (this.place.length() > 1 && text.startsWith(this.place)) {
			String rest = text.substring(this.place.length());
			text = rest.isEmpty() ? "" : level() + rest;
		}
		return text;
	}

	/** What the place is: 市, 自治区, 旗. */
	private String level() {
		for (String level : List.of("自治区", "自治州", "自治县", "新区", "省", "市", "盟", "州", "旗", "县", "区")) {
			if (this.place.endsWith(level)) {
				return level;
			}
		}
		return this.place;
	}

}
