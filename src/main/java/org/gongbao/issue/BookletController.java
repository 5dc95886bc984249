package org.gongbao.issue;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Whole issues for paper. */
@Controller
class BookletController {

	private static final String NUMBER = "\\d{1,6}";

	private final IssueAddresses addresses;

	private final Booklets booklets;

	BookletController(IssueAddresses addresses, Booklets booklets) {
		this.addresses = addresses;
		this.booklets = booklets;
	}

	@GetMapping("/issues/{year:" + NUMBER + "}/{number:" + NUMBER + "}/print")
	ModelAndView print(@PathVariable String year, @PathVariable String number) {
		IssueDetails issue = this.addresses.at(Integer.parseInt(year), Integer.parseInt(number));
		String path = issue.ref().path() + "/print";
		if (!path.equals("/issues/" + year + "/" + number + "/print")) {
			RedirectView view = new RedirectView(path);
			view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
			view.setExposeModelAttributes(false);
			return new ModelAndView(view);
		}
		BookletView view = this.booklets.of(issue);
		return new ModelAndView("issue/print").addObject("view", view).addObject("page", view.page());
	}

}
