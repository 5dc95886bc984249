package org.gongbao.web.cache;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back and remembers what cannot be read from it afterwards. */
class Copied extends ContentCachingResponseWrapper {

	private @Nullable Locale language;

	Copied(HttpServletResponse response) {
		super(response);
	}

	@Override
	public void setLocale(Locale language) {
		super.setLocale(language);
		this.language = language;
	}

	/** The language of the answer, null if nobody said. */
	@Nullable Locale language() {
		return this.language;
	}

}
