package org.gongbao.search.query;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How results are ranked.
 *
 * @param weights what each reason to rank high is worth
 * @param rankedByWords of more results than this only the newest of the fitting are told
 * apart, not how often each has the words
 */
@ConfigurationProperties("gongbao.search")
record SearchProperties(@DefaultValue Weights weights, @DefaultValue("20000") int rankedByWords) {

	/**
	 * What each reason to rank high is worth. The first few outweigh any sum of those
	 * after them.
	 *
	 * @param number the item bears the number typed
	 * @param issue the item is the issue named
	 * @param title its title is what was typed, and nothing more
	 * @param name it is about the person named
	 * @param day it is of the day or month named
	 * @param titlePhrase its title contains a part of what was typed
	 * @param heading a heading of its text contains a part of what was typed
	 * @param issuer the office named issued it
	 * @param wholePhrase it contains everything typed in one piece
	 * @param titleWords factor for words of the title
	 * @param bodyWords factor for words of the body
	 * @param document it is a document
	 */
	record Weights(@DefaultValue("10000") float number, @DefaultValue("8000") float issue,
			@DefaultValue("5000") float title, @DefaultValue("3000") float name, @DefaultValue("60") float day,
			@DefaultValue("40") float titlePhrase, @DefaultValue("15") float heading, @DefaultValue("45") float issuer,
			@DefaultValue("20") float wholePhrase, @DefaultValue("3") float titleWords,
			@DefaultValue("1") float bodyWords, @DefaultValue("2") float document) {

	}

}
