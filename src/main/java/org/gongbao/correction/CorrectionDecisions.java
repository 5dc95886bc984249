package org.gongbao.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.CopiedSentence;
import org.gongbao.publishing.ItemName;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.PagePaths;
import org.gongbao.web.Problems;

/** Makes the page of one correction at the desk. */
@Component
@Transactional(readOnly = true)
class CorrectionDecisions {

	private final CorrectionStore store;

	private final CorrectableItems items;

	CorrectionDecisions(CorrectionStore store, CorrectableItems items) {
		this.store = store;
		this.items = items;
	}

	DecisionView view(long id, StaffMember reader, String typed, String reason, Problems problems) {
		Proposal proposal = find(id);
		ItemName item = this.items.name(proposal.kind(), proposal.itemId()).orElse(null);
		String url = (item != null) ? PagePaths.encoded(item.path()) : null;
		boolean waits = proposal.state() == Proposal.State.PROPOSED;
		boolean own = proposal.proposedBy().id() == reader.id();
		boolean publisher = reader.is(Role.PUBLISHER);
		return new DecisionView(id, label(item), (item != null) ? item.title() : "", url,
				proposal.state().name().toLowerCase(Locale.ROOT), story(proposal),
				CorrectionLine.of(proposal.asCorrection(proposal.proposedAt()), (url != null) ? url : ""),
				sentence(item).sentence(), typed, reason, problems, waits && publisher && !own,
				waits && (publisher || own), own);
	}

	/** What has to be copied to approve a correction. */
	CopiedSentence sentence(long id) {
		Proposal proposal = find(id);
		return sentence(this.items.name(proposal.kind(), proposal.itemId()).orElse(null));
	}

	boolean isOwn(long id, StaffMember reader) {
		return find(id).proposedBy().id() == reader.id();
	}

	private static CopiedSentence sentence(@Nullable ItemName item) {
		return new CopiedSentence("更正 " + label(item));
	}

	private static String label(@Nullable ItemName item) {
		return (item != null) ? item.label() : "（已不公开）";
	}

	static List<String> story(Proposal proposal) {
		List<String> story = new ArrayList<>();
		story.add(ChineseDates.minute(proposal.proposedAt()) + "　" + proposal.proposedBy().name() + "提出");
		Proposal.Person decider = proposal.decidedBy();
		if (decider != null && proposal.decidedAt() != null) {
			String when = ChineseDates.minute(proposal.decidedAt()) + "　" + decider.name();
			String what = (decider.id() == proposal.proposedBy().id()) ? "收回：" : "退回：";
			story.add((proposal.refusal() != null) ? when + what + proposal.refusal() : when + "审定发布");
		}
		return story;
	}

	private Proposal find(long id) {
		return this.store.find(id).orElseThrow(() -> new NotFoundException("No correction " + id));
	}

}
