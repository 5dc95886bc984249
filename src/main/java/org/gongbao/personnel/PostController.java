package org.gongbao.personnel;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import org.gongbao.web.PageMeta;
import org.gongbao.web.PagePaths;
import org.gongbao.web.RequestParameters;

/** Pages of posts: who held them, and who did on a day. */
@Controller
class PostController {

	private final Posts posts;

	private final Clock clock;

	PostController(Posts posts, Clock clock) {
		this.posts = posts;
		this.clock = clock;
	}

	@GetMapping("/posts/{post}")
	ModelAndView post(@PathVariable String post, RequestParameters parameters, HttpServletRequest request) {
		String name = this.posts.name(post).orElseThrow(() -> this.posts.absent(post));
		if (!name.equals(post)) {
			return new ModelAndView(permanently(PagePaths.of("posts", name), request.getQueryString()));
		}
		PostHistory history = this.posts.history(name).orElseThrow(() -> this.posts.absent(post));
		String label = history.post().label();
		LocalDate day = parameters.date("on").orElse(null);
		return new ModelAndView("personnel/post")
			.addObject("view", PostView.of(history, day, LocalDate.now(this.clock)))
			.addObject("page",
					PageMeta.of(label, PagePaths.of("posts", name))
						.crumb("人事任免", "/appointments")
						.crumb(label, null)
						.in(PageMeta.Section.APPOINTMENTS)
						.column(AppointmentController.COLUMN)
						.notIndexed()
						.json(PagePaths.of("posts", name) + ".json" + parameters.queryOf("on")));
	}

	private static RedirectView permanently(String url, @Nullable String query) {
		RedirectView view = new RedirectView((query != null) ? url + "?" + query : url);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setExposeModelAttributes(false);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

}
