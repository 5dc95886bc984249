package org.gongbao.check.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.AppointmentList.Batch;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** Batches of acts have a reference that can be read and is theirs alone. */
@Component
@Order(180)
class References implements Check {

	@Override
	public void check(Subject subject, Findings findings) {
		List<Batch> batches = subject.content().appointments().batches();
		Map<String, Integer> first = new HashMap<>();
		Set<String> documents = new HashSet<>();
		subject.content().documents().values().stream().map(ManuscriptDocument::number).forEach(documents::add);
		for (int b = 0; b < batches.size(); b++) {
			Batch batch = batches.get(b);
			String field = "batch-" + (b + 1);
			form(field, b, batch, findings);
			String reference = batch.reference();
			Integer other = (reference != null) ? first.putIfAbsent(reference, b + 1) : null;
			if (reference != null && (other != null || documents.contains(reference))) {
				findings.add(Found.advisory("reference-twice", PartKey.APPOINTMENTS, field)
					.saying("任免文号“%s”用了两次".formatted(reference),
							(other != null) ? "第%d批也用这个文号。同一份任免文件分成了两批的，请合并；否则请核对哪一个认错。".formatted(other)
									: "本期有一份文件也用这个文号，请核对哪一个认错。")
					.about(reference)
					.showing(batch.printedReference()));
			}
		}
		if (!batches.isEmpty()) {
			findings.passed("任免文号齐全");
		}
	}

	private static void form(String field, int index, Batch batch, Findings findings) {
		String printed = batch.printedReference();
		String reference = batch.reference();
		if ((reference == null || reference.isBlank()) && (printed == null || printed.isBlank())) {
			String who = batch.acts().isEmpty() ? "" : "（%s等）".formatted(batch.acts().getFirst().person());
			findings.add(Found.advisory("reference-missing", PartKey.APPOINTMENTS, field)
				.saying("第%d批任免%s没有文号".formatted(index + 1, who), "印本有文号的，请补上；确实没有的，请说明。")
				.about(who)
				.showing(batch.acts().isEmpty() ? null : batch.acts().getFirst().person()));
			return;
		}
		String given = (reference != null && !reference.isBlank()) ? reference : printed;
		DocNumber read = (given != null) ? DocNumber.parse(given).orElse(null) : null;
		if (given != null && (read == null || !read.canonical().equals(reference))) {
			Found found = Found.blocking("reference-malformed", PartKey.APPOINTMENTS, field)
				.saying("任免文号“%s”%s".formatted(given, (read != null) ? "写法不规范" : "读不通"),
						"规范的写法如“通政任字〔2023〕4号”。请对照印本改正。")
				.about(given)
				.showing(given);
			findings.add((read != null) ? found.fixedBy("改成“%s”".formatted(read.canonical()),
					(now) -> with(now, index, batch, read.canonical())) : found);
		}
	}

	// Only if the batch is still the one that was looked at.
	private static Manuscript with(Manuscript content, int index, Batch batch, String reference) {
		List<Batch> batches = new ArrayList<>(content.appointments().batches());
		if (index >= batches.size() || !batches.get(index).equals(batch)) {
			return content;
		}
		batches.set(index, new Batch(batch.intro(), reference, batch.printedReference(), batch.notes(), batch.acts()));
		return content.with(PartKey.APPOINTMENTS, new AppointmentList(List.copyOf(batches)));
	}

}
