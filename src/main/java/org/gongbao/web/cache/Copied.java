package org.gongbao.web.cache;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back and remembers what cannot be read from it afterwards. */
class Copied extends ContentCachingResponseWrapper {

	private @Nullable Locale language;

	private @Nullable PrintWriter writer;

	Copied(HttpServletResponse response) {
		super(response);
	}

	@Override
	public void setLocale(Locale language) {
		super.setLocale(language);
		this.language = language;
	}

	/** A page comes as one long string. */
	@Override
	public PrintWriter getWriter() throws IOException {
		if (!StandardCharsets.UTF_8.name().equalsIgnoreCase(getCharacterEncoding())) {
			return super.getWriter();
		}
		if (this.writer == null) {
			this.writer = new PrintWriter(new Utf8Writer(getOutputStream()));
		}
		return this.writer;
	}

	/** The language of the answer, null if nobody said. */
	@Nullable Locale language() {
		return this.language;
	}

}
