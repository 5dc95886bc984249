package org.gongbao.bench.engine;

/** A long document as a site shows it: with all about it, its page has some 60 kB. */
final class PageText {

	/** Its address. */
	static final String NUMBER = "测政办发〔2026〕1号";

	private static final int ARTICLES = 110;

	private static final String[] MATTERS = { "公共服务事项", "行政审批流程", "信用信息归集", "基层治理网格", "应急物资储备", "数据共享目录", "重点项目清单",
			"农村人居环境" };

	private static final String[] BODIES = { "市发展和改革委员会", "市财政局", "市自然资源局", "市住房和城乡建设局", "市农牧局", "市市场监督管理局" };

	private PageText() {
	}

	static String text() {
		String title = "测试市人民政府办公室关于印发测试市公共服务管理办法的通知";
		StringBuilder text = new StringBuilder("索 引 号:BENCH-2026-00001\n\n发布机构:\n\n名    称:" + title + "\n\n文件编号:"
				+ NUMBER + "\n\n发文日期:2026-01-05\n\n主    题:综合政务\n\n" + title + "\n\n2026-01-05 信息来源:测试市人民政府办公室\n\n"
				+ "各区人民政府，市政府各部门：\n\n《测试市公共服务管理办法》已经市人民政府同意，现印发给你们，请认真贯彻执行。\n\n测试市人民政府办公室\n\n"
				+ "2026年1月5日\n\n测试市公共服务管理办法\n\n");
		for (int i = 0; i < ARTICLES; i++) {
			if (i % 11 == 0) {
				text.append("第")
					.append(Numerals.of(i / 11 + 1))
					.append("章　")
					.append(MATTERS[i / 11 % MATTERS.length])
					.append("\n\n");
			}
			text.append("第").append(Numerals.of(i + 1)).append("条　").append(article(i)).append("\n\n");
		}
		return text.toString();
	}

	private static String article(int i) {
		String body = BODIES[i % BODIES.length];
		String matter = MATTERS[i % MATTERS.length];
		return body + "会同有关部门编制" + matter + "年度计划，于每年" + (i % 12 + 1) + "月底前报市人民政府批准后组织实施；计划执行情况每季度向社会公布一次，"
				+ "并接受人大代表、政协委员和社会公众的监督。涉及" + BODIES[(i + 3) % BODIES.length] + "职责的，由其在" + (i % 20 + 5)
				+ "个工作日内提出意见，逾期未提出的视为同意。" + matter + "所需经费列入本级财政预算，实行专款专用，任何单位和个人不得截留、挪用。";
	}

	/** Chinese numerals up to 199. */
	private static final class Numerals {

		private static final String DIGITS = "零一二三四五六七八九";

		private Numerals() {
		}

		static String of(int number) {
			String hundred = (number >= 100) ? "一百" : "";
			int rest = number % 100;
			if (rest == 0) {
				return hundred;
			}
			String tens = (rest >= 20) ? DIGITS.charAt(rest / 10) + "十" : (rest >= 10) ? "十" : "";
			String ones = (rest % 10 > 0) ? String.valueOf(DIGITS.charAt(rest % 10)) : "";
			if (!hundred.isEmpty()) {
				tens = (rest < 10) ? "零" : (rest < 20) ? "一十" : tens;
			}
			return hundred + tens + ones;
		}

	}

}
