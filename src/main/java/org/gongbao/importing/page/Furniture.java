package org.gongbao.importing.page;

import java.util.regex.Pattern;

/**
 * Knows what a government site puts round a document: navigation, buttons, counters,
 * footer. Only whole lines are judged, and the nearer to the text the stricter.
 */
final class Furniture {

	private static final String BUTTON = "打印(?:本页|此页|页面|文章)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|分享(?:到|至)?|纠错|复制(?:链接)?|下载|下载(?:全文|正文|本文)|返回(?:顶部|首页|列表|上一页)?|"
			+ "TOP|Top|大|中|小|特大|默认|超大|A\\+|A-|字(?:体|号)(?:大小)?|放大|缩小|微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|人人网|豆瓣|朗读|语音(?:播报|阅读)?(?:正文)?|"
			+ "无障碍(?:阅读|浏览)?|长者(?:助手|模式|版)?|适老化|关怀版|简体|繁體|繁体|English|EN|登录|注册|搜索|检索|首页|网站首页|设为首页|加入收藏|手机版|移动版|网站地图|"
			+ "联系我们|关于我们|网站声明|免责声明|免责申明|隐私声明|版权声明|使用帮助|网站帮助|RSS|订阅|展开|收起|更多|扫一扫|二维码|点赞|我要纠错|正文|全文";

	private static final String BETWEEN = "[\\s\\h|｜/·•【】\\[\\]（）():：>＞«»<＜_,，、-]*+";

	// Possessive throughout: the buttons' names overlap, and a line of many must not be
	// tried in every division.
	private static final Pattern BUTTONS = Pattern.compile("(?:" + BETWEEN + "(?>" + BUTTON + "))++" + BETWEEN);

	private static final Pattern EVERYWHERE = Pattern
		.compile("扫一扫.{0,20}(?:打开|查看|浏览|关注|分享|当前页|手机).{0,20}|(?:请)?(?:用|使用)?微信扫(?:一扫|码).{0,40}|"
				+ "用手机.{0,6}扫.{0,30}|分享(?:到|至)?[:：].{0,80}|【?字(?:体|号)(?:大小)?】?[:：].{0,60}|视力保护色[:：]?.{0,60}|"
				+ "(?:您|你)(?:现在|当前)?的?(?:当前)?(?:所在)?的?位置(?:是|为)?[:：].{0,200}|当前(?:所在)?位置[:：].{0,200}|"
				+ "(?:阅读|浏览|点击|访问)(?:次数|数|量|率|人次)[:：]?\\s*\\d*\\s*次?|document\\.write.*|.*All Rights? Reserved.*|"
				+ "(?:首页|网站首页|本站首页)\\s*[>＞»/|-].{0,200}|window\\..*|var [\\w$]+ ?=.*|\\$\\(.*");

	/** Inside the text only what no document says. */
	private static final Pattern INSIDE = Pattern
		.compile("扫一扫.{0,20}(?:手机|微信|当前页).{0,20}|(?:请)?(?:用|使用)?微信扫(?:一扫|码).{0,40}|分享到[:：].{0,80}|"
				+ "【(?:打印|关闭|收藏|纠错|大|中|小)[^】]{0,4}】.{0,60}|.*All Rights? Reserved.*|"
				+ "(?:阅读|浏览|点击|访问)(?:次数|量|率|人次)[:：]\\s*\\d*\\s*次?");

	private static final Pattern INFORMATION = Pattern
		.compile("(?:.{0,60}[\\s\\h】\\])）|])?[【\\[]?(?:信息来源|文章来源|来\\h*源|作\\h*者|发布时间|发布日期|发文时间|更新时间|发表时间|"
				+ "(?:时\\h*间|日\\h*期)(?=[】\\]]?\\h*[:：]\\h*\\d{4})|归档时间|录入时间|浏览次数|浏览量|浏览|点击|阅读|阅读次数|阅读量|点击数|点击率|点击量|点击次数|访问次数|访问量|字\\h*号|字\\h*体|责任编辑|信息员|发布人|发布者|审核人?|编辑|来源单位|供稿)[】\\]]?\\h*[:：].{0,160}");

	private static final Pattern FOOTER = Pattern
		.compile("(?i).*(?:copy\\h*right|版权所有|ICP备|ICP证|公网安备|网安备|网站标识码|建议使用.{0,40}浏览器|最佳分辨率|技术支持[:：]|"
				+ "网站备案号|中文域名[:：]|网站管理[:：]|网站维护[:：]|承办单位?[:：]|主办单位?[:：]|主办\\h*[:：]|承办\\h*[:：]|政府网站找错|党政机关.{0,6}标识|IPv6|访问量[:：]|您是第).*");

	private static final Pattern CONTACT = Pattern
		.compile("(?:地\\h*址|邮\\h*编|邮政编码|电\\h*话|联系电话|传\\h*真|邮\\h*箱|E-?mail|网\\h*址|值班电话|举报电话)\\h*[:：].{0,120}");

	private static final Pattern END = Pattern
		.compile("扫一扫.{0,40}|分享(?:到|至)[:：]?.{0,60}|【?(?:打印|关闭)(?:本页|此页|窗口|页面)?】?(?:[\\s\\h|【].{0,40})?|"
				+ "相关(?:文档|链接|解读|新闻|稿件|推荐)[:：]?.{0,20}|(?:上|下)一(?:篇|条)[:：].{0,200}|(?i:.*copy\\h*right.*)|版权所有.{0,120}|友情链接.{0,60}");

	private static final Pattern SIDE_LINK = Pattern.compile("(?:图解|政策解读|解读文件|解读链接|文件解读|网站地图.{0,120}|(?:上|下)一页)[:：]?");

	private Furniture() {
	}

	/** Whether the line is furniture even between two paragraphs. */
	static boolean isInside(String text) {
		return text.length() <= 200 && INSIDE.matcher(text).matches();
	}

	private static boolean isPlain(String text) {
		return text.length() <= 400
				&& (EVERYWHERE.matcher(text).matches() || (text.length() >= 2 && BUTTONS.matcher(text).matches()));
	}

	/** Whether the line is furniture above the text: also date, source and counter. */
	static boolean isAbove(String text) {
		return isPlain(text) || (text.length() <= 300 && (INFORMATION.matcher(text).matches() || isCode(text)));
	}

	/** Whether the line is furniture below the text: also the footer. */
	static boolean isBelow(String text) {
		return isAbove(text) || (text.length() <= 400
				&& (FOOTER.matcher(text).matches() || isEnd(text) || SIDE_LINK.matcher(text).matches()));
	}

	/** Whether nothing of the document follows this line. */
	static boolean isEnd(String text) {
		return text.length() <= 300 && END.matcher(text).matches();
	}

	/** Whether the line is an office's address, which also stands in documents. */
	static boolean isContact(String text) {
		return text.length() <= 300 && CONTACT.matcher(text).matches();
	}

	private static boolean isCode(String text) {
		return text.codePoints().noneMatch((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
				&& (text.contains("function") || text.contains("();") || text.endsWith("{") || text.endsWith("};"));
	}

}
