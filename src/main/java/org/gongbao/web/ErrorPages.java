package org.gongbao.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/**
 * Makes the page, or for an address that ends in {@code .json} the data, that answers a
 * failed request. An exception's own message is never shown: it may tell too much.
 */
@Component
class ErrorPages {

	private static final Log LOG = LogFactory.getLog(ErrorPages.class);

	private final PageFrame frame;

	private final ObjectProvider<NearMatches> nearMatches;

	private final ObjectProvider<ErrorFrame> errorFrames;

	ErrorPages(PageFrame frame, ObjectProvider<NearMatches> nearMatches, ObjectProvider<ErrorFrame> errorFrames) {
		this.frame = frame;
		this.nearMatches = nearMatches;
		this.errorFrames = errorFrames;
	}

	ModelAndView answer(int status, String uri, @Nullable Throwable cause, HttpServletRequest request) {
		int answered = (cause instanceof InvalidParameterException bad) ? bad.getErrorCode() : status;
		ErrorView error = describe(answered, PagePaths.readable(uri), cause);
		return uri.endsWith(".json") ? json(error) : page(error, uri, request);
	}

	private ErrorView describe(int status, String path, @Nullable Throwable cause) {
		if (cause instanceof GoneException gone) {
			return ErrorTexts.withdrawn(gone.what(), gone.reason(), gone.withdrawnAt()).within(gone.around());
		}
		if (cause instanceof BusyException) {
			return ErrorTexts.busy();
		}
		ErrorView error = ErrorTexts.of(status, path);
		if (status == 404) {
			return error.searching(words(path), near(path));
		}
		return (status >= 500) ? error.logged(log(path, cause)) : error;
	}

	/** Without its own safety net, a fault here would turn a harmless 404 into a 500. */
	private List<NearMatch> near(String path) {
		try {
			return this.nearMatches.stream().flatMap((source) -> source.near(path).stream()).limit(5).toList();
		}
		catch (RuntimeException ex) {
			LOG.warn("No near matches for " + printable(path), ex);
			return List.of();
		}
	}

	private static @Nullable String words(String path) {
		String last = path.substring(path.lastIndexOf('/') + 1);
		boolean han = last.codePoints()
			.anyMatch((point) -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
		return han ? last : null;
	}

	private static String log(String path, @Nullable Throwable cause) {
		String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		LOG.error("Fault " + reference + " at " + printable(path), cause);
		return reference;
	}

	private static String printable(String path) {
		return path.replaceAll("\\p{Cntrl}", "?");
	}

	private static ModelAndView json(ErrorView error) {
		HttpStatus status = HttpStatus.resolve(error.status());
		String message = (error.reference() != null) ? error.message() + "故障编号：" + error.reference() : error.message();
		JacksonJsonView view = new JacksonJsonView();
		ModelAndView answer = new ModelAndView(view, Map.of("status", error.status(), "error",
				(status != null) ? status.getReasonPhrase() : "Error", "message", message));
		answer.setStatus(HttpStatusCode.valueOf(error.status()));
		return answer;
	}

	private ModelAndView page(ErrorView error, String uri, HttpServletRequest request) {
		ModelAndView answer = new ModelAndView(template(error.status()), this.frame.attributes(request));
		answer.addObject("page", PageMeta.of(error.title(), uri).notIndexed());
		answer.addObject("error", error);
		answer.setStatus(HttpStatusCode.valueOf(error.status()));
		this.errorFrames.stream().forEach((other) -> other.frame(uri, error.title(), answer));
		return answer;
	}

	private static String template(int status) {
		return (status == 404) ? "error/404" : "error/error";
	}

}
