package org.gongbao.desk;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.gongbao.manuscript.ManuscriptSource;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Paging;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/** Every line of the text a draft was made from, and where it went. */
@Controller
class SourceController {

	private static final int LARGEST_PAGE = 2000;

	private final Manuscripts manuscripts;

	private final DraftFrames frames;

	SourceController(Manuscripts manuscripts, DraftFrames frames) {
		this.manuscripts = manuscripts;
		this.frames = frames;
	}

	@GetMapping("/staff/drafts/{id:[0-9]{1,15}}/source")
	String source(@PathVariable long id, RequestParameters parameters, Model model) {
		DraftFrame frame = this.frames.of(id, null);
		ManuscriptSource source = this.manuscripts.source(id)
			.orElseThrow(() -> new NotFoundException("Manuscript " + id + " has no source"));
		String place = parameters.text("place").orElse("");
		List<Row> rows = rows(source).stream()
			.filter((row) -> place.isEmpty() || (row.place() == null) == place.equals("none"))
			.filter((row) -> place.isEmpty() || place.equals("none")
					|| (row.place() != null && row.place().name().equalsIgnoreCase(place)))
			.toList();
		model.addAttribute("page", StaffPage.of(frame.label() + "原文", StaffPage.Section.DRAFTS));
		model.addAttribute("draft", frame);
		model.addAttribute("place", place);
		model.addAttribute("file", source.fileName());
		Paging paging = parameters.page(LARGEST_PAGE, LARGEST_PAGE).of(rows.size());
		model.addAttribute("paging", paging);
		model.addAttribute("rows", rows.stream().skip(paging.offset()).limit(paging.size()).toList());
		return "staff/draft/source";
	}

	private static List<Row> rows(ManuscriptSource source) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < source.lines().size(); i++) {
			String line = source.lines().get(i);
			if (!line.isBlank()) {
				rows.add(row(source, i + 1, line.strip()));
			}
		}
		return rows;
	}

	private static Row row(ManuscriptSource source, int number, String text) {
		ManuscriptSource.Run run = source.runs()
			.stream()
			.filter((one) -> one.from() <= number && number <= one.to())
			.findFirst()
			.orElse(null);
		List<String> remarks = source.remarks()
			.stream()
			.filter((remark) -> remark.line() == number)
			.map(ManuscriptSource.Remark::message)
			.toList();
		return (run != null) ? new Row(number, text, LinePlace.of(run.place()), words(run), remarks)
				: new Row(number, text, null, "未归类", remarks);
	}

	private static String words(ManuscriptSource.Run run) {
		return switch (run.place()) {
			case "cover" -> "封面";
			case "contents" -> "目录";
			case "colophon" -> "版权信息";
			case "section" -> "栏目";
			case "document" -> "第" + run.ordinal() + "件";
			case "appointments" -> "人事任免";
			case "chronicle" -> "大事记";
			case "running-header" -> "页眉";
			default -> "噪声";
		};
	}

	/**
	 * A line.
	 *
	 * @param number its number
	 * @param text the line
	 * @param place where it went, null if nobody has accounted for it
	 * @param words the same in words
	 * @param remarks what was doubtful about it
	 */
	record Row(int number, String text, @Nullable LinePlace place, String words, List<String> remarks) {

	}

}
