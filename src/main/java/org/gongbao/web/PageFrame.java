package org.gongbao.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Gathers what the layout needs beside the view itself. */
@Component
public class PageFrame {

	private final SiteIdentity identity;

	private final Supplier<List<StandingPage>> standing;

	PageFrame(SiteIdentity identity, ObjectProvider<StandingPage> standing) {
		this.identity = identity;
		this.standing = SingletonSupplier.of(() -> standing.orderedStream().toList());
	}

	/**
	 * What every layout needs.
	 * @param request the request that is answered
	 * @return {@code site} and {@code frame}, for the model
	 */
	public Map<String, Object> attributes(HttpServletRequest request) {
		Site site = this.identity.site();
		Frame frame = new Frame(ReadingMode.of(request), here(request), navigation(site.currentIssue()),
				at(StandingPage.Place.TOP), at(StandingPage.Place.FRONT_NAVIGATION), at(StandingPage.Place.HELP),
				at(StandingPage.Place.DATA));
		return Map.of("site", site, "frame", frame);
	}

	/**
	 * How the reader wants pages shown, for whoever keeps pages.
	 * @param request the request
	 * @return the same words for the same mode
	 */
	public static String mode(HttpServletRequest request) {
		return ReadingMode.of(request).cookieValue();
	}

	private List<StandingPage> at(StandingPage.Place place) {
		return this.standing.get().stream().filter((page) -> page.place() == place).toList();
	}

	private static List<Entry> navigation(@Nullable CurrentIssue issue) {
		List<Entry> entries = new ArrayList<>();
		if (issue != null) {
			entries.add(new Entry(PageMeta.Section.CURRENT_ISSUE, "本期", issue.url()));
		}
		entries.add(new Entry(PageMeta.Section.ISSUES, "各期", "/issues"));
		entries.add(new Entry(PageMeta.Section.DOCUMENTS, "文件", "/documents"));
		entries.add(new Entry(PageMeta.Section.APPOINTMENTS, "人事任免", "/appointments"));
		entries.add(new Entry(PageMeta.Section.CHRONICLE, "大事记", "/chronicle"));
		return List.copyOf(entries);
	}

	/** After a failure the request has moved to the error page; the reader has not. */
	private static String here(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
			return failed;
		}
		String query = request.getQueryString();
		return (query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI();
	}

	/**
	 * What the layout shows round every page.
	 *
	 * @param mode how the reader wants pages shown
	 * @param here address of this page with its parameters, to come back to
	 * @param navigation entries of the main navigation
	 * @param top links in the bar above the head
	 * @param frontNavigation further entries on the front page
	 * @param help links under 说明
	 * @param data links under 数据
	 */
	record Frame(ReadingMode mode, String here, List<Entry> navigation, List<StandingPage> top,
			List<StandingPage> frontNavigation, List<StandingPage> help, List<StandingPage> data) {

	}

	/**
	 * An entry of the main navigation.
	 *
	 * @param section what it stands for
	 * @param label what it is called
	 * @param url where it leads
	 */
	record Entry(PageMeta.Section section, String label, String url) {

	}

}
