package org.gongbao.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.correction.Proposal.State;
import org.gongbao.publishing.ItemName;
import org.gongbao.security.CurrentStaff;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.Paging;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/**
 * Corrections at the desk: those that wait, one's own, those published, those refused.
 */
@Controller
class StaffCorrectionsController {

	private static final int SIZE = 20;

	private final CorrectionStore store;

	private final CorrectableItems items;

	private final CurrentStaff current;

	StaffCorrectionsController(CorrectionStore store, CorrectableItems items, CurrentStaff current) {
		this.store = store;
		this.items = items;
		this.current = current;
	}

	@GetMapping("/staff/corrections")
	String all(RequestParameters parameters, Model model) {
		Shown shown = parameters.choice("show", Shown.class).orElse(Shown.WAITING);
		long reader = this.current.require().id();
		List<StaffCorrectionsView.Tab> tabs = new ArrayList<>();
		for (Shown one : Shown.values()) {
			tabs.add(new StaffCorrectionsView.Tab(one.label, parameters.with("show", one.code()), count(one, reader),
					one == shown));
		}
		Paging paging = parameters.page(SIZE, SIZE).of(count(shown, reader));
		List<Proposal> found = this.store.in(shown.state, shown.own ? reader : null, (int) paging.offset(),
				paging.size());
		model.addAttribute("view", new StaffCorrectionsView(tabs, rows(found), paging));
		model.addAttribute("page", StaffPage.of("更正", StaffPage.Section.PUBLISHED));
		return "correction/desk";
	}

	private long count(Shown shown, long reader) {
		return this.store.count(shown.state, shown.own ? reader : null, null);
	}

	private List<StaffCorrectionsView.Row> rows(List<Proposal> proposals) {
		CorrectableItems.Names names = this.items
			.names(proposals.stream().map((one) -> new CorrectableItems.Item(one.kind(), one.itemId())).toList());
		return proposals.stream().map((one) -> row(one, names.of(one.kind(), one.itemId()))).toList();
	}

	private static StaffCorrectionsView.Row row(Proposal one, @Nullable ItemName item) {
		Proposal.Person decider = one.decidedBy();
		String decided = (decider != null && one.decidedAt() != null)
				? decider.name() + " " + ChineseDates.minute(one.decidedAt()) : null;
		String state = switch (one.state()) {
			case PROPOSED -> "待审定";
			case PUBLISHED -> (one.printedInIssueId() != null) ? "已发布，已刊登" : "已发布";
			case REFUSED -> "已退回";
		};
		return new StaffCorrectionsView.Row("/staff/corrections/" + one.id(), (item != null) ? item.label() : "（已不公开）",
				one.wording().passage(), one.wording().replacement(), one.wording().place(),
				one.proposedBy().name() + " " + ChineseDates.minute(one.proposedAt()), decided, state);
	}

	/** The lists to choose from. */
	enum Shown {

		/** What waits for a publisher. */
		WAITING("待审定", State.PROPOSED, false),

		/** What the reader proposed and waits. */
		MINE("我提出的", State.PROPOSED, true),

		/** What the reader proposed and was given back. */
		RETURNED("退回给我的", State.REFUSED, true),

		/** What is public. */
		PUBLISHED("已发布", State.PUBLISHED, false);

		private final String label;

		private final State state;

		private final boolean own;

		Shown(String label, State state, boolean own) {
			this.label = label;
			this.state = state;
			this.own = own;
		}

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
