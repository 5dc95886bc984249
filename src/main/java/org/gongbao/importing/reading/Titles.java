package org.gongbao.importing.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Puts titles together and takes the issuer off their front.
 */
final class Titles {

	private static final Pattern ORDER = Pattern.compile(".{0,80}(?:令|公告)(?:[(]?(?:〔?\\d{4}〕?年?)?第?\\d{1,5}号[)]?)?");

	private static final Pattern ISSUER = Pattern.compile("(?<issuer>[^《》“”]{2,80}?)(?=关于|转发|印发|批转)");

	private Titles() {
	}

	/** The parts of a title as one line; a space stays only between two issuers. */
	static String join(List<String> parts) {
		String[] words = String.join(" ", parts).strip().split("[\\s\\u3000\\u00A0]+");
		StringBuilder title = new StringBuilder(words[0]);
		for (int i = 1; i < words.length; i++) {
			boolean issuers = Shapes.isOrgan(Chars.fold(words[i - 1])) && startsWithIssuer(words[i]);
			if (issuers || isLatin(title.charAt(title.length() - 1), words[i].charAt(0))) {
				title.append(' ');
			}
			title.append(words[i]);
		}
		return title.toString();
	}

	/** Whether a title is that of an order or announcement known by its number. */
	static boolean isOrder(String title) {
		String squeezed = Chars.squeeze(Chars.fold(title));
		return !squeezed.contains("关于") && ORDER.matcher(squeezed).matches();
	}

	/** The bodies a title names as its issuers, separated by 、; null if it names none. */
	static @Nullable String issuer(String title) {
		Matcher matcher = ISSUER.matcher(title);
		if (!matcher.lookingAt()) {
			return null;
		}
		String issuer = matcher.group("issuer").strip();
		for (String one : issuer.split("[ 　、]+")) {
			if (!Shapes.isOrgan(one)) {
				return null;
			}
		}
		return issuer.replaceAll("[ 　]+", "、");
	}

	private static boolean startsWithIssuer(String word) {
		String issuer = issuer(word);
		return issuer != null || Shapes.isOrgan(word) || word.endsWith("令");
	}

	private static boolean isLatin(char before, char after) {
		return before < 0x250 && after < 0x250 && Character.isLetter(before) && Character.isLetter(after);
	}

}
