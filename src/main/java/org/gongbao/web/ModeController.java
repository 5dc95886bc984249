package org.gongbao.web;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the way pages are shown and leads back to where the reader was. */
@Controller
class ModeController {

	/** A path of ours: nothing a browser could read as another site's address. */
	private static final Predicate<String> LOCAL = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*").asMatchPredicate();

	private static final Duration A_YEAR = Duration.ofDays(365);

	@GetMapping("/mode")
	ResponseEntity<Void> change(HttpServletRequest request, @RequestParam(required = false) @Nullable String large,
			@RequestParam(required = false) @Nullable String dark,
			@RequestParam(required = false) @Nullable String contrast, @RequestParam(defaultValue = "/") String back) {
		ReadingMode mode = ReadingMode.of(request);
		if (large != null) {
			mode = mode.withLarge(large.equals("1"));
		}
		if (dark != null) {
			mode = mode.withShade(ReadingMode.Shade.of(dark));
		}
		if (contrast != null) {
			mode = mode.withContrast(contrast.equals("1"));
		}
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, LOCAL.test(back) ? back : "/")
			.header(HttpHeaders.SET_COOKIE, cookie(mode, request.isSecure()).toString())
			.cacheControl(CacheControl.noStore())
			.build();
	}

	private static ResponseCookie cookie(ReadingMode mode, boolean secure) {
		boolean plain = mode.equals(ReadingMode.PLAIN);
		return ResponseCookie.from(ReadingMode.COOKIE, mode.cookieValue())
			.path("/")
			.maxAge(plain ? Duration.ZERO : A_YEAR)
			.sameSite("Lax")
			.httpOnly(true)
			.secure(secure)
			.build();
	}

}
