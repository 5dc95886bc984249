package org.gongbao.document;

import java.time.LocalDate;
import java.util.Random;

import org.gongbao.docnumber.ChineseNumerals;

/**
 * A plan as long as they get: some sixty printed pages, sixty thousand characters,
 * contents of its own, twelve chapters, 150 articles, a table of twelve columns and 200
 * rows. The words are made up and the same each time.
 */
public final class LongPlan {

	/** Its number. */
	public static final String NUMBER = "通政发〔2022〕88号";

	private static final String[] CHAPTERS = { "总则", "发展基础", "空间布局", "产业体系", "基础设施", "公共服务", "生态环境", "城乡融合", "改革开放",
			"科技创新", "保障措施", "附则" };

	private static final String[] WHO = { "市发展改革部门", "各旗县市区人民政府", "市自然资源部门", "开发区管委会", "市水务部门", "市农牧部门", "有关企业" };

	private static final String[] WHAT = { "建设用地的调查和登记", "河道两侧的绿化", "乡村道路的养护", "风电和光伏项目的并网", "老旧小区的改造", "农田水利设施的维修",
			"公共图书馆的开放", "冬季供热的保障", "畜牧业的品种改良" };

	private static final String[] HOW = { "按照先急后缓的次序安排", "在每年第一季度内编制计划", "同本级财政预算相衔接", "听取居民和单位的意见", "把结果在政府网站上公布",
			"依照（通政办发〔2023〕12号）的要求核对" };

	private static final String[] SO = { "并在年度终了后三十日内书面报告。", "不得以任何理由拖延。", "所需经费列入本级预算。", "每平方公里不少于12处。", "具体办法另行制定。" };

	private static final int ARTICLES = 150;

	private static final int ROWS = 200;

	private static final int COLUMNS = 12;

	private final Random random = new Random(41);

	private final StringBuilder text = new StringBuilder();

	private LongPlan() {
	}

	/**
	 * The plan as a document.
	 * @return in force, with a notice before it and a table behind it
	 */
	public static DocumentMother document() {
		return DocumentMother.titled("通辽市人民政府关于印发通辽市国土空间和公共服务十年规划的通知")
			.numbered(NUMBER)
			.issuedBy("通辽市人民政府", LocalDate.of(2022, 9, 30))
			.to("各旗县市区人民政府、开发区管委会，市政府各委办局，有关企事业单位")
			.saying(text());
	}

	/**
	 * Its text.
	 * @return as stored
	 */
	public static String text() {
		LongPlan plan = new LongPlan();
		plan.write();
		return plan.text.toString();
	}

	private void write() {
		paragraph("《通辽市国土空间和公共服务十年规划》已经市人民政府同意，现印发给你们，请认真组织实施。");
		paragraph("通辽市人民政府");
		paragraph("2022年9月30日");
		paragraph("通辽市国土空间和公共服务十年规划");
		paragraph("目 录");
		for (int i = 0; i < CHAPTERS.length; i++) {
			paragraph(chapter(i) + "……" + (i * 5 + 1));
		}
		for (int article = 1; article <= ARTICLES; article++) {
			int perChapter = (ARTICLES + CHAPTERS.length - 1) / CHAPTERS.length;
			if ((article - 1) % perChapter == 0) {
				paragraph(chapter((article - 1) / perChapter));
			}
			article(article);
		}
		paragraph("附件1");
		paragraph("重点工程分年度实施计划表");
		table();
	}

	private static String chapter(int i) {
		return "第" + ChineseNumerals.spelledOut(i + 1) + "章 " + CHAPTERS[i];
	}

	private void article(int number) {
		paragraph("第" + ChineseNumerals.spelledOut(number) + "条 " + sentence() + sentence());
		if (number % 3 == 0) {
			paragraph("（一）" + sentence());
			paragraph("（二）" + sentence());
			paragraph("（三）" + sentence());
		}
		else {
			paragraph(sentence() + sentence());
		}
	}

	private String sentence() {
		return one(WHO) + "负责" + one(WHAT) + "，" + one(HOW) + "；涉及" + one(WHAT) + "的，" + one(HOW) + "，" + one(SO);
	}

	private void table() {
		String[] head = { "序号", "项目名称", "建设地点", "责任单位", "2023年", "2024年", "2025年", "2026年", "2027年", "2028年", "合计",
				"备注" };
		this.text.append("| ")
			.append(String.join(" | ", head))
			.append(" |\n")
			.append("| --- ".repeat(COLUMNS))
			.append("|\n");
		for (int row = 1; row <= ROWS; row++) {
			this.text.append("| ").append(row).append(" | ").append(one(WHAT)).append("工程 | 第").append(row % 8 + 1);
			this.text.append("片区 | ").append(one(WHO));
			for (int year = 0; year < 6; year++) {
				this.text.append(" | ").append(this.random.nextInt(9000) + 100);
			}
			this.text.append(" | ")
				.append(this.random.nextInt(40000) + 5000)
				.append(" | ")
				.append((row % 9 == 0) ? "续建" : "")
				.append(" |\n");
		}
	}

	private void paragraph(String words) {
		this.text.append(words).append("\n\n");
	}

	private String one(String[] of) {
		return of[this.random.nextInt(of.length)];
	}

}
