package org.gongbao.withdrawal;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.web.Paging;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;
import org.gongbao.withdrawal.Withdrawal.State;

/** Withdrawals at the desk: those that wait, those done, those refused. */
@Controller
class WithdrawalsController {

	private static final int SIZE = 20;

	private final WithdrawalPages pages;

	private final WithdrawalStore store;

	WithdrawalsController(WithdrawalPages pages, WithdrawalStore store) {
		this.pages = pages;
		this.store = store;
	}

	@GetMapping("/staff/withdrawals")
	String all(RequestParameters parameters, Model model) {
		State shown = parameters.choice("show", State.class).orElse(State.PROPOSED);
		Paging paging = parameters.page(SIZE, SIZE).of(this.store.count(shown, null));
		List<WithdrawalsView.Tab> tabs = List.of(tab("待确认", State.PROPOSED, shown, parameters),
				tab("已撤回", State.DONE, shown, parameters), tab("未撤回", State.REFUSED, shown, parameters));
		model.addAttribute("view",
				new WithdrawalsView(tabs, this.pages.rows(shown, (int) paging.offset(), paging.size()), paging));
		model.addAttribute("page", StaffPage.of("撤回", StaffPage.Section.PUBLISHED));
		return "withdrawal/desk";
	}

	private WithdrawalsView.Tab tab(String label, State state, State shown, RequestParameters parameters) {
		String url = parameters.with("show", state.name().toLowerCase(Locale.ROOT));
		return new WithdrawalsView.Tab(label, url, this.store.count(state, null), state == shown);
	}

}
