package org.gongbao.correction;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.DatabaseClock;
import org.gongbao.publishing.ItemName;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.PagePaths;
import org.gongbao.web.Problems;

/** Makes the form in which a correction is proposed. */
@Component
@Transactional(readOnly = true)
class CorrectionProposals {

	private final CorrectableItems items;

	private final DatabaseClock clock;

	CorrectionProposals(CorrectableItems items, DatabaseClock clock) {
		this.items = items;
		this.clock = clock;
	}

	/** Nothing typed yet. */
	ProposalView empty(CorrectionForm form) {
		ItemName item = item(form);
		return new ProposalView(form, item.label(), item.title(), PagePaths.encoded(item.path()), text(form).text(),
				new Problems(), List.of(), null, null);
	}

	CorrectionChecks check(CorrectionForm form) {
		return new CorrectionChecks(form, text(form));
	}

	/** What was typed, checked. */
	ProposalView checked(CorrectionForm form, CorrectionChecks checks) {
		ItemName item = item(form);
		return new ProposalView(form, item.label(), item.title(), PagePaths.encoded(item.path()), text(form).text(),
				checks.problems(), places(form, checks), checks.nearest(), preview(form, checks));
	}

	private static List<ProposalView.Choice> places(CorrectionForm form, CorrectionChecks checks) {
		List<ProposalView.Choice> places = new ArrayList<>();
		if (checks.occurrences().size() > 1) {
			checks.occurrences()
				.stream()
				.limit(50)
				.forEach((occurrence) -> places.add(new ProposalView.Choice(places.size(), checks.where(occurrence),
						places.size() == form.occurrence())));
		}
		return places;
	}

	private @Nullable CorrectionLine preview(CorrectionForm form, CorrectionChecks checks) {
		Proposal.Wording wording = checks.wording();
		if (wording == null) {
			return null;
		}
		return CorrectionLine.of(
				new Correction(0, form.kind(), form.item(), wording.passage(), wording.replacement(),
						wording.explanation(), wording.anchor(), wording.place(), this.clock.now(), null),
				PagePaths.encoded(item(form).path()));
	}

	private ItemName item(CorrectionForm form) {
		return this.items.name(form.kind(), form.item())
			.orElseThrow(() -> new NotFoundException("No public " + form.kind() + " " + form.item()));
	}

	private CorrectableText text(CorrectionForm form) {
		return this.items.text(form.kind(), form.item())
			.orElseThrow(() -> new NotFoundException("No public " + form.kind() + " " + form.item()));
	}

}
