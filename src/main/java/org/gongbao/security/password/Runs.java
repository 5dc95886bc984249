package org.gongbao.security.password;

import java.util.List;

/**
 * Finds passwords that are only keys next to each other: 123456, qwerty, aaaa, 112233.
 */
final class Runs {

	private static final List<String> ROWS = List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm",
			"abcdefghijklmnopqrstuvwxyz", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p");

	/** A password with fewer steps that are not such has nothing to guess. */
	private static final int FEWEST_STEPS = 5;

	private Runs() {
	}

	static boolean isPlain(String password) {
		int steps = 0;
		for (int i = 1; i < password.length(); i++) {
			if (!isNext(password.charAt(i - 1), password.charAt(i))) {
				steps++;
			}
		}
		return steps < FEWEST_STEPS || repeats(password);
	}

	private static boolean isNext(char one, char other) {
		return one == other || ROWS.stream().anyMatch((row) -> {
			int at = row.indexOf(one);
			int next = row.indexOf(other);
			return at >= 0 && next >= 0 && Math.abs(at - next) <= 1;
		});
	}

	/** The same few characters again and again. */
	private static boolean repeats(String password) {
		for (int size = 1; size <= 5; size++) {
			String piece = password.substring(0, size);
			if (piece.repeat(password.length() / size + 1).startsWith(password)) {
				return true;
			}
		}
		return false;
	}

}
