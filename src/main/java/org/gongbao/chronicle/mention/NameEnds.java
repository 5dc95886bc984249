package org.gongbao.chronicle.mention;

import java.util.List;
import java.util.Set;

/**
 * After what a name is over. Chinese has no spaces, so a name ends where a mark stands or
 * where a word begins that tells what the person did.
 */
final class NameEnds {

	private static final Set<String> WORD = Set.copyOf(List
		.of(("参加 出席 主持 召开 陪同 研究 审议 调研 调度 会见 听取 带队 带领 率队 率领 深入 前往 督导 检查 督查 部署 安排 汇报 一行 同志 对接 进行 受邀 应邀 拜访 考察 走访 慰问 "
				+ "接待 主讲 讲话 致辞 宣布 指出 强调 要求 表示 介绍 观摩 巡河 巡查 签署 签订 协调 推进 组织 接受 代表 通报 传达 学习 分别 先后 实地 现场 专题 列席 收听 收看 指导 视察 会谈 座谈 洽谈 交流 开展 分管 "
				+ "不再 当选 团队 教授 副书 副主 副市 书记 主席 主任 厅长 局长 市长 看望 见证 揭牌 启动 批示 签批 莅临 抵达 返回 发言 推介 出任 以及 赶赴 牵头 负责 联系 包联 参观 察看 查看 点评 述职 辅导 授课 宣讲 共同 "
				+ "一同 到场 到会 亲临 一起 当天 上午 下午 出访 访问 约谈 约见 与会 参与 发表 送别 迎接 欢迎 上门 下沉 蹲点 再次 继续 集中 专程 会同 邀请 围绕 针对 根据 按照 通过 利用 提出 来到 采取 参会 参观 陪检 陪调 做客 "
				+ "随同 随自 接见 接听 作为 作出 担任 兼任 署名 牵手 登台 出镜 带头 领学 到任 报告 报到 听课 宣读 解读 下乡 驻村 值班 坐镇 统筹 全程 亲自 第一 再到 在京 在市")
			.split(" ")));

	/** Words of one character that end a name and hardly ever end one themselves. */
	private static final String SINGLE = "赴到在与向作率等就对从为并随任及";

	private NameEnds() {
	}

	/** Whether a name may end before this place. */
	static boolean at(String text, int place) {
		if (place >= text.length() || !isHan(text.codePointAt(place))) {
			return place >= text.length() || !isDot(text.charAt(place));
		}
		return singleAt(text, place) || wordAt(text, place);
	}

	/** Whether one of the words of one character stands here. */
	static boolean singleAt(String text, int place) {
		return place < text.length() && SINGLE.indexOf(text.charAt(place)) >= 0;
	}

	/** Whether one of the longer words, or no word at all, stands here. */
	static boolean wordAt(String text, int place) {
		return place >= text.length() || !isHan(text.codePointAt(place))
				|| WORD.contains(text.substring(place, Math.min(text.length(), place + 2)));
	}

	static boolean isHan(int codePoint) {
		return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
	}

	static boolean isDot(char c) {
		return c == '·' || c == '•' || c == '・';
	}

}
