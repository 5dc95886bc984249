package org.gongbao.review;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.issue.ContentsKind;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/**
 * What lists call a part.
 *
 * @param title its title
 * @param sub what tells it from others: number and page, or how much it holds
 * @param kind 文件, 目录, 任免 or 大事记
 */
record PartName(String title, String sub, String kind) {

	static PartName of(Manuscript manuscript, PartKey part) {
		return manuscript.document(part).map(PartName::document).orElseGet(() -> switch (part.value()) {
			case "appointments" ->
				new PartName("人事任免", "%d批%d人次%s".formatted(manuscript.appointments().batches().size(),
						manuscript.appointments().size(), page(manuscript, ContentsKind.APPOINTMENTS)), "任免");
			case "chronicle" -> new PartName("大事记",
					manuscript.chronicle().entries().size() + "则" + page(manuscript, ContentsKind.CHRONICLE), "大事记");
			default -> new PartName("刊物信息和目录", "目录" + manuscript.facts().contents().size() + "条", "目录");
		});
	}

	/** What a part is called where its content is not at hand. */
	static String general(PartKey part) {
		return switch (part.value()) {
			case "appointments" -> "人事任免";
			case "chronicle" -> "大事记";
			case "facts" -> "刊物信息和目录";
			default -> "这份文件";
		};
	}

	private static PartName document(ManuscriptDocument document) {
		List<String> sub = new ArrayList<>();
		String number = (document.printedNumber() != null) ? document.printedNumber() : document.number();
		sub.add((number != null) ? number : "没有文号");
		if (document.page() != null) {
			sub.add("第" + document.page() + "页");
		}
		return new PartName(document.title().isBlank() ? "（没有标题）" : document.title(), String.join("　", sub), "文件");
	}

	private static String page(Manuscript manuscript, ContentsKind kind) {
		return manuscript.facts()
			.contents()
			.stream()
			.filter((line) -> line.kind() == kind && line.page() != null)
			.map(IssueFacts.Line::page)
			.findFirst()
			.map((page) -> "　第" + page + "页")
			.orElse("");
	}

}
