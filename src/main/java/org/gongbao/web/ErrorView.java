package org.gongbao.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param status HTTP status, also the page number in the line of contents
 * @param title what happened, in a few words
 * @param message what is wrong and what to do
 * @param query what to put into the search box, if anything
 * @param near what the reader may have meant
 * @param reference number under which the log has the cause, only for our own faults
 * @param around what was withdrawn from something public, and from what
 */
record ErrorView(int status, String title, String message, @Nullable String query, List<NearMatch> near,
		@Nullable String reference, GoneException.@Nullable Around around) {

	static ErrorView of(int status, String title, String message) {
		return new ErrorView(status, title, message, null, List.of(), null, null);
	}

	ErrorView searching(@Nullable String words, List<NearMatch> matches) {
		return new ErrorView(this.status, this.title, this.message, words, matches, this.reference, this.around);
	}

	ErrorView logged(String number) {
		return new ErrorView(this.status, this.title, this.message, this.query, this.near, number, this.around);
	}

	ErrorView within(GoneException.@Nullable Around whole) {
		return new ErrorView(this.status, this.title, this.message, this.query, this.near, this.reference, whole);
	}

}
