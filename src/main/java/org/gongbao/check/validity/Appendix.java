package org.gongbao.check.validity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The appendices a text prints after its end, each under the word 附件. */
final class Appendix {

	private static final Pattern MARK = Pattern.compile("^附\\s*件\\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?\\s*[：:]?$");

	private static final Pattern PICTURE = Pattern.compile("(?:二维码|示意图|流程图|分布图|位置图|平面图|图|照片|图片)$");

	private static final Pattern CAPTION = Pattern.compile("[\\p{IsHan}\\d]+");

	/** A title and perhaps the name of a body under a picture, but no sentence. */
	private static final int SHORT = 24;

	private Appendix() {
	}

	/** The title of the first appendix of which only the title is there. */
	static Optional<String> emptyIn(String text) {
		List<String> paragraphs = Arrays.stream(text.split("\\n\\s*\\n"))
			.map(String::strip)
			.filter((paragraph) -> !paragraph.isEmpty())
			.toList();
		for (int i = 0; i < paragraphs.size() - 1; i++) {
			if (MARK.matcher(paragraphs.get(i)).matches()) {
				String title = paragraphs.get(i + 1);
				List<String> rest = paragraphs.subList(i + 2, end(paragraphs, i + 2));
				if (isEmpty(title, rest)) {
					return Optional.of(title);
				}
			}
		}
		return Optional.empty();
	}

	static boolean isPicture(String title) {
		return PICTURE.matcher(title).find();
	}

	private static boolean isEmpty(String title, List<String> rest) {
		if (title.length() > SHORT || title.contains("。") || title.startsWith("![") || title.startsWith("|")) {
			return false;
		}
		boolean caption = rest.size() <= 1 && rest.stream().allMatch(Appendix::isCaption);
		return rest.isEmpty() || (isPicture(title) && caption);
	}

	private static boolean isCaption(String words) {
		return words.length() <= SHORT && CAPTION.matcher(words).matches();
	}

	private static int end(List<String> paragraphs, int from) {
		for (int i = from; i < paragraphs.size(); i++) {
			if (MARK.matcher(paragraphs.get(i)).matches()) {
				return i;
			}
		}
		return paragraphs.size();
	}

}
