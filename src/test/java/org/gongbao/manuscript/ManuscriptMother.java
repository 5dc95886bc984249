package org.gongbao.manuscript;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.OpenInformation;
import org.gongbao.document.RelationKind;
import org.gongbao.issue.Colophon;
import org.gongbao.issue.ContentsKind;
import org.gongbao.personnel.ActDraft;
import org.gongbao.personnel.AppointmentAction;

/** Builds manuscripts for tests. */
public final class ManuscriptMother {

	private static final String GOVERNMENT = "市政府文件";

	private static final String OFFICE = "市政府办公室文件";

	private ManuscriptMother() {
	}

	/**
	 * A small issue in which nothing is wrong: three documents, one batch of two acts,
	 * four entries.
	 * @param year the year
	 * @param number the number within the year
	 * @return the manuscript
	 */
	public static Manuscript issue(int year, int number) {
		return Manuscript.of(facts(year, number), List.of(notice(year), measures(year), omitted(year)),
				appointments(year), chronicle(year));
	}

	/**
	 * The same issue, whose first document says something else.
	 * @param year the year
	 * @param number the number within the year
	 * @param text what it says
	 * @return the manuscript
	 */
	public static Manuscript printing(int year, int number, String text) {
		return Manuscript.of(facts(year, number),
				List.of(document(GOVERNMENT, 1, "通政字〔%d〕1号".formatted(year), "通辽市人民政府关于森林草原防火的通告",
						LocalDate.of(year, 3, 28), "通辽市人民政府", text, false, List.of()), measures(year), omitted(year)),
				appointments(year), chronicle(year));
	}

	public static ManuscriptDocument notice(int year) {
		return document(GOVERNMENT, 1, "通政字〔%d〕1号".formatted(year), "通辽市人民政府关于森林草原防火的通告", LocalDate.of(year, 3, 28),
				"通辽市人民政府", "通告如下：\n\n一、防火时段\n\n春季防火期自3月15日起。\n\n二、禁止事项\n\n（一）不在野外吸烟；", false, List.of());
	}

	public static ManuscriptDocument measures(int year) {
		return document(OFFICE, 3, "通政办发〔%d〕13号".formatted(year), "通辽市人民政府办公室关于印发通辽市中小微企业助保金贷款业务管理办法的通知",
				LocalDate.of(year, 4, 2), "通辽市人民政府办公室",
				"现将《通辽市中小微企业助保金贷款业务管理办法》印发给你们。\n\n通辽市中小微企业助保金贷款业务管理办法\n\n第一条 根据工信部联企业〔2011〕300号，制定本办法。\n\n"
						+ "第二条 本办法自印发之日起施行。",
				false, List.of(new ManuscriptDocument.FoundRelation(RelationKind.BASED_ON, "工信部联企业〔2011〕300号",
						"工信部联企业〔2011〕300号", null, true)));
	}

	public static ManuscriptDocument omitted(int year) {
		return document(OFFICE, 7, "通政办字〔%d〕26号".formatted(year), "通辽市人民政府办公室关于印发通辽市政务服务工作方案的通知",
				LocalDate.of(year, 3, 13), "通辽市人民政府办公室", "现将方案印发给你们。\n\n【全文见门户网站，此处略。】", true, List.of());
	}

	private static IssueFacts facts(int year, int number) {
		return new IssueFacts(year, number, null, "通辽市人民政府公报", null,
				new Colophon("通辽市人民政府办公室", null, null, null, null, null, year + "-05"),
				List.of(line(GOVERNMENT, "通辽市人民政府关于森林草原防火的通告", 1, ContentsKind.DOCUMENT, "d1"),
						line(OFFICE, "通辽市人民政府办公室关于印发通辽市中小微企业助保金贷款业务管理办法的通知", 3, ContentsKind.DOCUMENT, "d2"),
						line(OFFICE, "通辽市人民政府办公室关于印发通辽市政务服务工作方案的通知", 7, ContentsKind.DOCUMENT, "d3"),
						line("人事任免", "人事任免", 9, ContentsKind.APPOINTMENTS, null),
						line("大事记", "大事记", 10, ContentsKind.CHRONICLE, null)),
				List.of(), null);
	}

	private static IssueFacts.Line line(String section, String title, int page, ContentsKind kind,
			@Nullable String document) {
		return new IssueFacts.Line(section, title, page, kind, document);
	}

	private static ManuscriptDocument document(String section, int page, String number, String title, LocalDate day,
			String issuer, String text, boolean abbreviated, List<ManuscriptDocument.FoundRelation> relations) {
		return new ManuscriptDocument(section, page, number, number, title, day, issuer, "各旗县市区人民政府、开发区管委会，市政府各委办局",
				text, abbreviated, null, null, null, OpenInformation.EMPTY, relations, List.of(), List.of());
	}

	private static AppointmentList appointments(int year) {
		String reference = "通政任字〔%d〕4号".formatted(year);
		return new AppointmentList(List.of(new AppointmentList.Batch("经研究决定：", reference, reference, null,
				List.of(new ActDraft("测试甲", AppointmentAction.APPOINT, "市某局局长", false, null, null, null),
						new ActDraft("测试乙", AppointmentAction.REMOVE, "市某局副局长职务", false, null, null, null)))));
	}

	private static ChronicleList chronicle(int year) {
		return new ChronicleList(List.of(event(year, 3, 1, 1, "召开会议。"), event(year, 3, 4, 11, "开展调研。"),
				event(year, 4, 2, 2, "举行仪式。"), event(year, 4, 20, 20, "召开现场会。")));
	}

	private static ChronicleList.Event event(int year, int month, int from, int to, String text) {
		LocalDate first = LocalDate.of(year, month, from);
		LocalDate last = LocalDate.of(year, month, to);
		String label = month + "月" + from + "日" + ((from == to) ? "" : "至" + to + "日");
		return new ChronicleList.Event(first, last, label, List.of(text));
	}

}
