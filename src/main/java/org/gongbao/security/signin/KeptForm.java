package org.gongbao.security.signin;

import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.gongbao.web.PagePaths;

/**
 * What a person had typed when the session was over.
 *
 * @param staffId the person
 * @param address where it was sent to
 * @param page where it was typed, null if unknown
 * @param fields what was typed
 * @param files names of files sent along, which are not kept
 * @param at when
 */
record KeptForm(long staffId, String address, @Nullable String page, List<Field> fields, List<String> files,
		Instant at) implements Serializable {

	static final String PAGE = "/staff/kept";

	/** A field of the form that sends it again; it tells that it may be forgotten. */
	static final String MARK = "_kept";

	private static final String ATTRIBUTE = KeptForm.class.getName();

	private static final long MOST_CHARACTERS = 1_000_000;

	private static final String OWN_PAGES = "/staff/";

	static Optional<KeptForm> of(@Nullable HttpSession session) {
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof KeptForm form) ? Optional.of(form)
				: Optional.empty();
	}

	static void drop(@Nullable HttpSession session) {
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

	/** Reads what was sent; empty if it is not to be kept. */
	static Optional<KeptForm> read(long staffId, HttpServletRequest request, Instant now) {
		String path = Requests.pathOf(request);
		if (!path.startsWith(OWN_PAGES) || holdsSecrets(path) || path.startsWith(PAGE)) {
			return Optional.empty();
		}
		List<Field> fields = new ArrayList<>();
		long size = 0;
		for (Field field : typed(request)) {
			size += field.name().length() + field.value().length();
			fields.add(field);
		}
		String query = request.getQueryString();
		String address = (query != null) ? path + "?" + query : path;
		return (size <= MOST_CHARACTERS && !fields.isEmpty())
				? Optional.of(new KeptForm(staffId, address, page(request), List.copyOf(fields), files(request), now))
				: Optional.empty();
	}

	/**
	 * What was typed, as the form called it: without what is empty and what the form
	 * itself put in.
	 */
	public List<Field> shown() {
		return this.fields.stream()
			.filter((field) -> !field.value().isBlank())
			.flatMap((field) -> FieldNames.of(field.name()).map((name) -> new Field(name, field.value())).stream())
			.toList();
	}

	void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	/** Passwords and codes are typed there. */
	private static boolean holdsSecrets(String path) {
		return path.startsWith("/staff/account") || path.startsWith("/staff/setup")
				|| path.startsWith("/staff/invitation");
	}

	/** Without what stands in the address anyway; that comes first. */
	private static List<Field> typed(HttpServletRequest request) {
		String query = request.getQueryString();
		MultiValueMap<String, String> inAddress = UriComponentsBuilder.newInstance()
			.query((query != null) ? query : "")
			.build()
			.getQueryParams();
		List<Field> typed = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			List<String> before = inAddress.get(PagePaths.encode(name));
			int skipped = (before != null) ? before.size() : 0;
			if (!name.equals("_csrf") && !name.equals(MARK)) {
				Arrays.stream(values).skip(skipped).forEach((value) -> typed.add(new Field(name, value)));
			}
		});
		return typed;
	}

	private static @Nullable String page(HttpServletRequest request) {
		String referer = request.getHeader("Referer");
		int at = (referer != null) ? referer.indexOf(OWN_PAGES, referer.indexOf("//") + 2) : -1;
		boolean own = referer != null && at > 0 && referer.indexOf('/', referer.indexOf("//") + 2) == at;
		return own ? referer.substring(at) : null;
	}

	private static List<String> files(HttpServletRequest request) {
		String type = request.getContentType();
		if (type == null || !type.startsWith("multipart/")) {
			return List.of();
		}
		try {
			List<String> names = request.getParts()
				.stream()
				.map(Part::getSubmittedFileName)
				.filter((name) -> name != null && !name.isEmpty())
				.toList();
			return names.isEmpty() ? List.of("附件") : names;
		}
		catch (IOException | ServletException | IllegalStateException ex) {
			return List.of("附件");
		}
	}

	/**
	 * A field.
	 *
	 * @param name its name
	 * @param value what was typed
	 */
	record Field(String name, String value) implements Serializable {

	}

}
