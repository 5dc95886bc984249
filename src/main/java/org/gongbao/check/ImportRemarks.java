package org.gongbao.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.text.Excerpt;
import org.gongbao.check.text.Letters;
import org.gongbao.check.text.Piece;
import org.gongbao.manuscript.ManuscriptSource;
import org.gongbao.manuscript.ManuscriptSource.Remark;
import org.gongbao.manuscript.ManuscriptSource.Run;
import org.gongbao.manuscript.PartKey;

/**
 * What the reader of the source doubted and no other check sees for itself. A doubt about
 * words that are no longer there has been settled; one about words left out is settled
 * once they are in.
 */
@Component
@Order(300)
class ImportRemarks implements Check {

	private static final Set<String> SEEN_HERE_ONLY = Set.of("stray-text", "broken-paragraph", "name-uncertain",
			"unread-appointment", "batch-without-acts", "label-without-bullet", "missing-full-stop", "invalid-date",
			"chronicle-preface", "cover-differs", "no-gazette-name");

	/** About the cover, whose lines are kept nowhere word by word. */
	private static final Set<String> OF_THE_COVER = Set.of("cover-differs", "no-gazette-name");

	private static final Set<String> LEFT_OUT = Set.of("noise", "unread-appointment");

	@Override
	public void check(Subject subject, Findings findings) {
		ManuscriptSource source = subject.source();
		if (source == null) {
			return;
		}
		String all = subject.pieces().stream().map(Piece::text).map(Letters::of).collect(Collectors.joining("\n"));
		for (Remark remark : source.remarks()) {
			boolean leftOut = LEFT_OUT.contains(remark.code());
			if ((leftOut || SEEN_HERE_ONLY.contains(remark.code()))
					&& (OF_THE_COVER.contains(remark.code()) || isOpen(letters(source, remark), all, leftOut))) {
				findings.add(found(subject, source, remark));
			}
		}
		findings.passed("导入时的疑问都已处理");
	}

	private static boolean isOpen(String words, String all, boolean leftOut) {
		if (words.isEmpty()) {
			return !leftOut;
		}
		return all.contains(words) != leftOut;
	}

	private static Found found(Subject subject, ManuscriptSource source, Remark remark) {
		PartKey part = part(subject, source.runs(), remark.line());
		String words = line(source, remark);
		return Found.advisory("import-" + remark.code(), part, field(part))
			.saying(title(remark.code()), remark.message())
			.about(remark.code() + Letters.of(words) + (words.isEmpty() ? remark.message() : ""))
			.showing(words.isEmpty() ? null : Excerpt.beginning(words, 40))
			.onLine(remark.line());
	}

	private static String title(String code) {
		return switch (code) {
			case "stray-text" -> "有一段可能属于别处";
			case "broken-paragraph" -> "段落在句中断开";
			case "name-uncertain" -> "姓名是推断的";
			case "unread-appointment" -> "有一段任免没有读懂";
			case "batch-without-acts" -> "有一批任免没有读出内容";
			case "label-without-bullet" -> "日期前没有圆点";
			case "missing-full-stop" -> "段末没有句号";
			case "invalid-date" -> "日期不存在";
			case "chronicle-preface" -> "第一个日期之前有文字";
			case "cover-differs" -> "封面的期号前后不一";
			case "no-gazette-name" -> "没有找到刊名";
			default -> "有一行没有收入";
		};
	}

	private static PartKey part(Subject subject, List<Run> runs, int line) {
		for (Run run : runs) {
			if (run.from() <= line && line <= run.to()) {
				PartKey part = switch (run.place()) {
					case "document" -> PartKey.document(Math.max(1, run.ordinal()));
					case "appointments" -> PartKey.APPOINTMENTS;
					case "chronicle" -> PartKey.CHRONICLE;
					default -> PartKey.FACTS;
				};
				return subject.content().parts().containsKey(part) ? part : PartKey.FACTS;
			}
		}
		return PartKey.FACTS;
	}

	private static String field(PartKey part) {
		if (part.isDocument()) {
			return "text";
		}
		return part.equals(PartKey.FACTS) ? "title" : part.equals(PartKey.CHRONICLE) ? "entry-1" : "batch-1";
	}

	private static String line(ManuscriptSource source, Remark remark) {
		boolean there = remark.line() > 0 && remark.line() <= source.lines().size();
		return there ? source.lines().get(remark.line() - 1).strip() : "";
	}

	private static String letters(ManuscriptSource source, Remark remark) {
		return Letters.of(line(source, remark));
	}

}
