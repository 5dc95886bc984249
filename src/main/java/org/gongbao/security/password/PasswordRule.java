package org.gongbao.security.password;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.gongbao.web.SiteIdentity;

/**
 * Which passwords are refused: short ones and those that are guessed first (NIST SP
 * 800-63B). Which kinds of characters they have is nobody's business.
 */
@Component
public class PasswordRule {

	/** The shortest password taken, in characters. */
	public static final int SHORTEST = 12;

	private static final int FEWEST_DIFFERENT = 5;

	private static final int SHORTEST_OWN = 3;

	private static final int LEAST_BESIDE_OWN = 8;

	private final SiteIdentity site;

	private final CommonPasswords common;

	PasswordRule(SiteIdentity site) {
		this.site = site;
		this.common = CommonPasswords.read();
	}

	/**
	 * What speaks against a password.
	 * @param password as typed
	 * @param login whose password it will be
	 * @param name the person's name
	 * @return what is wrong and what to do, empty if it may be taken
	 */
	public Optional<String> objection(String password, String login, String name) {
		String normal = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		int length = password.codePointCount(0, password.length());
		if (password.isEmpty()) {
			return Optional.of("还没有填密码。");
		}
		if (length < SHORTEST) {
			return Optional.of("密码只有%d个字符，至少要%d个。可以用几个不相干的词连成一句。".formatted(length, SHORTEST));
		}
		if (length > Passwords.LONGEST) {
			return Optional.of("密码有%d个字符，最多%d个。".formatted(length, Passwords.LONGEST));
		}
		if (normal.codePoints().distinct().count() < FEWEST_DIFFERENT || Runs.isPlain(normal)) {
			return Optional.of("这个密码只是重复或连着的字符，很容易猜中，请换一个。");
		}
		if (this.common.contains(normal)) {
			return Optional.of("这个密码是常见的密码，很容易猜中，请换一个。");
		}
		if (restsOnOwn(normal, login, name)) {
			return Optional.of("这个密码主要由登录名、姓名或本站名称组成，很容易猜中，请换一个。");
		}
		return Optional.empty();
	}

	private boolean restsOnOwn(String password, String login, String name) {
		String rest = password;
		for (String own : List.of(login, name, this.site.site().name(), "gongbao", "公报")) {
			String word = own.toLowerCase(Locale.ROOT).strip();
			if (word.codePointCount(0, word.length()) >= SHORTEST_OWN || word.equals(name.strip())) {
				rest = word.isEmpty() ? rest : rest.replace(word, "");
			}
		}
		return !rest.equals(password) && rest.codePointCount(0, rest.length()) < LEAST_BESIDE_OWN;
	}

}
