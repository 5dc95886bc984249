package org.gongbao.review.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.gongbao.issue.IssueRef;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.StaffPage;

/**
 * Shows the pages of an issue before it is public, by the very controllers and templates
 * that will show them then.
 */
@Controller
@RequestMapping("/staff/drafts/{id:\\d{1,18}}/preview")
class IssuePreviewController {

	/**
	 * Pages that read the database; searches read the index, which knows only what is
	 * public.
	 */
	private static final Pattern PUBLIC = Pattern
		.compile("/(?:(?:issues|documents|appointments|people|chronicle|cite)(?:[/.].*)?)?");

	private final Manuscripts manuscripts;

	private final MomentaryRelease release;

	private final PreviewPages pages;

	IssuePreviewController(Manuscripts manuscripts, MomentaryRelease release, PreviewPages pages) {
		this.manuscripts = manuscripts;
		this.release = release;
		this.pages = pages;
	}

	/** Leads to the page of the issue, or that of a part. */
	@GetMapping("")
	ModelAndView start(@PathVariable long id, @RequestParam @Nullable String part) {
		PartKey key = (part != null) ? PartKey.parse(part).orElse(PartKey.FACTS) : PartKey.FACTS;
		try {
			return new ModelAndView("redirect:" + PreviewPages.root(id)
					+ this.release.during(head(id), (manuscript, issue) -> this.pages.path(manuscript, issue, key)));
		}
		catch (RefusedPreviewException ex) {
			return refused(id, ex);
		}
	}

	@GetMapping("/**")
	@Nullable ModelAndView show(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
		String uri = request.getRequestURI();
		String path = uri.substring(uri.indexOf("/preview") + "/preview".length());
		if (!PUBLIC.matcher(path).matches()) {
			throw new NotFoundException("No preview of " + path);
		}
		try {
			ManuscriptHead head = head(id);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			this.release.during(head,
					(manuscript, issue) -> forward(path, ribbon(head, manuscript, issue), request, response));
			return null;
		}
		catch (RefusedPreviewException ex) {
			return refused(id, ex);
		}
	}

	private static ModelAndView refused(long id, RefusedPreviewException ex) {
		ModelAndView page = new ModelAndView("staff/review/no-preview").addObject("sentence", ex.getMessage())
			.addObject("back", "/staff/drafts/" + id)
			.addObject("page", StaffPage.of("预览", StaffPage.Section.DRAFTS));
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	private Ribbon ribbon(ManuscriptHead head, Manuscript manuscript, IssueRef issue) {
		return this.pages.ribbon(head.id(), manuscript, issue);
	}

	/** In this thread, so that the page is made within the transaction. */
	private static Boolean forward(String path, Ribbon ribbon, HttpServletRequest request,
			HttpServletResponse response) {
		request.setAttribute(Ribbon.ATTRIBUTE, ribbon);
		try {
			request.getRequestDispatcher(path).forward(request, response);
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ServletException ex) {
			throw new IllegalStateException("The public page failed", ex);
		}
	}

	private ManuscriptHead head(long id) {
		ManuscriptHead head = this.manuscripts.find(id).orElseThrow(() -> new NotFoundException("No manuscript " + id));
		if (!head.isOpen()) {
			throw new RefusedPreviewException("published".equals(head.closedAs()) ? head.label() + "已经公开，请到公开站查看。"
					: head.label() + "这份稿件已经放弃，不能预览。");
		}
		return head;
	}

}
