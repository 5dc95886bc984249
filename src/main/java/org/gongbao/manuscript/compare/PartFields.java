package org.gongbao.manuscript.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.Colophon;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartContent;
import org.gongbao.personnel.ActDraft;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.web.ChineseDates;

/** What a part says, as texts under the names of its fields. */
final class PartFields {

	private PartFields() {
	}

	static Map<String, String> of(PartContent content) {
		return switch (content) {
			case IssueFacts facts -> facts(facts).all();
			case ManuscriptDocument document -> DocumentFields.of(document).all();
			case AppointmentList appointments ->
				new Fields().lines("任免", appointments.batches().stream().map(PartFields::batch).toList()).all();
			case ChronicleList chronicle -> new Fields().lines("大事记", entries(chronicle)).all();
		};
	}

	private static Fields facts(IssueFacts facts) {
		Colophon colophon = facts.colophon();
		return new Fields().text("年份", facts.year())
			.text("期号", facts.number())
			.text("总期号", facts.serial())
			.text("公报名称", facts.title())
			.text("封面题词", facts.motto())
			.text("主办单位", colophon.organizer())
			.text("地址", colophon.address())
			.text("电话", colophon.phone())
			.text("网址", colophon.website())
			.text("邮编", colophon.postcode())
			.text("印刷单位", colophon.printer())
			.text("印刷日期", colophon.printedOn())
			.lines("目录", facts.contents().stream().map(PartFields::line).toList())
			.lines("文件顺序", facts.documents().stream().map((key) -> "稿件" + key.substring(1)).toList())
			.text("原版文件", edition(facts.edition()));
	}

	private static String line(IssueFacts.Line line) {
		String section = line.section().isEmpty() ? "" : "［" + line.section() + "］";
		String page = (line.page() != null) ? "　第" + line.page() + "页" : "";
		String leads = (line.document() != null) ? "　→稿件" + line.document().substring(1) : "";
		return section + line.title() + page + leads;
	}

	private static @Nullable String edition(IssueFacts.@Nullable Edition edition) {
		if (edition == null) {
			return null;
		}
		Integer offset = edition.offset();
		String first = (offset != null) ? "，第1页在PDF第%d页".formatted(offset + 1) : "";
		return "%d页%s（校验码%s）".formatted(edition.pages(), first, edition.sha256().substring(0, 12));
	}

	private static String batch(AppointmentList.Batch batch) {
		List<String> lines = new ArrayList<>();
		String printed = (batch.printedReference() != null) ? batch.printedReference() : batch.reference();
		add(lines, "文号：", printed);
		add(lines, "规范文号：", batch.reference());
		add(lines, "", batch.intro());
		batch.acts().forEach((act) -> lines.add(act(act)));
		add(lines, "说明：", batch.notes());
		return String.join("\n", lines) + "\n";
	}

	private static String act(ActDraft act) {
		StringBuilder text = new StringBuilder((act.action() == AppointmentAction.APPOINT) ? "任命 " : "免去 ")
			.append(act.person())
			.append(" ")
			.append(act.post());
		if (act.probation()) {
			text.append("（试用期）");
		}
		append(text, "　任职起：", act.effectiveFrom());
		append(text, "　退休：", act.retiredOn());
		append(text, "　", act.note());
		return text.toString();
	}

	private static List<String> entries(ChronicleList chronicle) {
		List<String> lines = new ArrayList<>();
		for (ChronicleList.Event event : chronicle.entries()) {
			lines.add(event.label() + "（" + ChineseDates.span(event.from(), event.to()) + "）");
			lines.addAll(event.paragraphs());
			lines.add("");
		}
		return lines;
	}

	private static void add(List<String> lines, String label, @Nullable String text) {
		if (text != null) {
			lines.add(label + text);
		}
	}

	private static void append(StringBuilder text, String label, @Nullable String value) {
		if (value != null) {
			text.append(label).append(value);
		}
	}

}
