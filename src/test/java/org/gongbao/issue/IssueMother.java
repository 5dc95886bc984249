package org.gongbao.issue;

import java.util.List;

/** Issues for tests: the real 2023年第2期 as facts, and plain ones beside it. */
public final class IssueMother {

	/** The gazette all of them belong to. */
	public static final String GAZETTE = "通辽市人民政府公报";

	private static final Colophon COLOPHON = new Colophon("通辽市人民政府办公室", "内蒙古通辽市新城区行政中心", "0475-8835888",
			"http://www.tongliao.gov.cn/tlzfz150500/2021dyq/xbgb.shtml", "028000", "通辽市哲里木民族印刷有限公司", "2023-05");

	private static final String GOVERNMENT = "市政府文件";

	private static final String OFFICE = "市政府办公室文件";

	private IssueMother() {
	}

	/**
	 * 2023年第2期（总第41期）with its real contents.
	 * @return the issue without its parts
	 */
	public static IssueDraft issue41() {
		return new IssueDraft(2023, 2, 41, GAZETTE, "传达政令\n宣传政策\n指导工作\n服务社会", COLOPHON,
				List.of(line(GOVERNMENT, "通辽市人民政府关于森林草原防火的通告", 1), line(GOVERNMENT, "通辽市人民政府关于公布市本级行政执法主体的通知", 1),
						line(OFFICE, "通辽市人民政府办公室关于印发通辽市加快推进“一件事一次办”打造政务服务升级版工作实施方案的通知", 3),
						line(OFFICE, "通辽市人民政府办公室关于推动全市风电光伏新能源产业高质量发展的意见", 3),
						line(OFFICE, "通辽市人民政府办公室关于印发通辽市中小微企业助保金贷款业务管理办法的通知", 7),
						line(OFFICE, "通辽市人民政府办公室关于开展2023年“博爱一日捐”活动的通知", 11),
						new ContentsLine("人事任免", "人事任免（2023年3月至4月）", 17, ContentsKind.APPOINTMENTS),
						new ContentsLine("大事记", "通辽市人民政府大事记（2023年3月至4月）", 18, ContentsKind.CHRONICLE)),
				null, false);
	}

	/**
	 * An issue with nothing but its name and one line of contents.
	 * @param year the year
	 * @param number the number within the year
	 * @param serial the number since the first
	 * @return the issue without its parts
	 */
	public static IssueDraft plain(int year, int number, int serial) {
		return new IssueDraft(year, number, serial, GAZETTE, null, Colophon.EMPTY,
				List.of(line(GOVERNMENT, "通辽市人民政府关于印发公园管理办法的通知", 1)), null, false);
	}

	/**
	 * The same as one of the samples, which leave when a real issue comes.
	 * @param year the year
	 * @param number the number within the year
	 * @param serial the number since the first
	 * @return the issue without its parts
	 */
	public static IssueDraft sample(int year, int number, int serial) {
		IssueDraft plain = plain(year, number, serial);
		return new IssueDraft(year, number, serial, plain.title(), plain.motto(), plain.colophon(), plain.contents(),
				null, true);
	}

	private static ContentsLine line(String section, String title, int page) {
		return new ContentsLine(section, title, page, ContentsKind.DOCUMENT);
	}

}
