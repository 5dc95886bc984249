package org.gongbao.issue;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ShownItem;

/** The pages of issues. */
@Controller
class IssuesController {

	private static final String NUMBER = "\\d{1,6}";

	private final HeldIssues issues;

	private final IssueAddresses addresses;

	private final IssueViews views;

	IssuesController(HeldIssues issues, IssueAddresses addresses, IssueViews views) {
		this.issues = issues;
		this.addresses = addresses;
		this.views = views;
	}

	@GetMapping("/issues")
	String all(Model model) {
		IssuesView view = Shelf.of(this.issues.all());
		model.addAttribute("view", view);
		model.addAttribute("page", view.page());
		return "issue/issues";
	}

	@GetMapping("/issues/{year:" + NUMBER + "}/{number:" + NUMBER + "}")
	ModelAndView one(@PathVariable String year, @PathVariable String number, HttpServletRequest request) {
		IssueDetails issue = this.addresses.at(Integer.parseInt(year), Integer.parseInt(number));
		if (!issue.ref().path().equals("/issues/" + year + "/" + number)) {
			return new ModelAndView(permanently(issue.ref().path()));
		}
		IssueView view = this.views.of(issue);
		new ShownItem(ItemKind.ISSUE, issue.ref().id()).noteOn(request);
		return new ModelAndView("issue/issue").addObject("view", view).addObject("page", view.page());
	}

	@GetMapping("/issues/no/{serial:" + NUMBER + "}")
	ResponseEntity<Void> bySerial(@PathVariable int serial) {
		IssueDetails issue = this.addresses.bySerial(serial);
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create(issue.ref().path())).build();
	}

	private static RedirectView permanently(String path) {
		RedirectView view = new RedirectView(path);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setExposeModelAttributes(false);
		return view;
	}

}
