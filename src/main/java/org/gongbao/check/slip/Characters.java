package org.gongbao.check.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Excerpt;
import org.gongbao.check.text.Piece;
import org.gongbao.check.text.Rewriting;

/**
 * Characters no reader can read: damaged, private, invisible, or standing in for another.
 */
@Component
@Order(200)
class Characters implements Check {

	/** A box between letters; before a choice (□是 □否) it is meant. */
	private static final Pattern STAND_IN = Pattern.compile("(?<=\\p{IsHan})[□■▢〓](?=\\p{IsHan})");

	@Override
	public void check(Subject subject, Findings findings) {
		for (Piece piece : subject.pieces()) {
			unknown(piece, findings);
			Matcher box = STAND_IN.matcher(piece.text());
			while (box.find()) {
				String around = Excerpt.around(piece.text(), box.start(), box.end());
				findings.add(Found.advisory("character-stand-in", piece.part(), piece.field())
					.saying("“%s”可能代替了一个打不出的字".formatted(box.group()), "请对照印本，录入原来的字；印本确实是方框的，请说明。")
					.about(around)
					.showing(around));
			}
		}
		findings.passed("没有无法辨认的字符");
	}

	private static void unknown(Piece piece, Findings findings) {
		List<Integer> visible = new ArrayList<>();
		Set<Integer> invisible = new TreeSet<>();
		String text = piece.text();
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int character = text.codePointAt(i);
			if (isInvisible(character)) {
				invisible.add(character);
			}
			else if (isUnknown(character)) {
				visible.add(i);
			}
		}
		visible.forEach((at) -> findings.add(damaged(piece, at)));
		if (!invisible.isEmpty()) {
			findings.add(Found.blocking("character-invisible", piece.part(), piece.field())
				.saying("有看不见的控制字符", "这里有%d种看不见的字符（%s），会打乱显示和检索，请删去。".formatted(invisible.size(), names(invisible)))
				.about(piece.field() + names(invisible))
				.withExcerpt(null)
				.fixedBy("删去看不见的字符", Rewriting.of(piece.part(), Characters::withoutInvisible)));
		}
	}

	private static Found damaged(Piece piece, int at) {
		int character = piece.text().codePointAt(at);
		String around = Excerpt.around(piece.text(), at, at + Character.charCount(character));
		String why = (character == 0xFFFD) ? "有损坏的字" : "有无法辨认的字符";
		return Found.blocking("character-unknown", piece.part(), piece.field())
			.saying(why, "这个字（%s）读者看不到，请对照印本改正。".formatted(name(character)))
			.about(around)
			.showing(around);
	}

	static String withoutInvisible(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.codePoints().filter((character) -> !isInvisible(character)).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static boolean isInvisible(int character) {
		if (character == '\n' || character == '\r' || character == '\t') {
			return false;
		}
		int type = Character.getType(character);
		return type == Character.CONTROL || (type == Character.FORMAT && character != 0x200D && character != 0x200C);
	}

	private static boolean isUnknown(int character) {
		int type = Character.getType(character);
		return character == 0xFFFD || type == Character.PRIVATE_USE || type == Character.SURROGATE
				|| (type == Character.UNASSIGNED && !isNewIdeograph(character));
	}

	// Later editions of Unicode assign more ideographs in planes 2 and 3; rare names use
	// them.
	private static boolean isNewIdeograph(int character) {
		return character >= 0x20000 && character < 0x3FFFE && (character & 0xFFFE) != 0xFFFE;
	}

	private static String names(Set<Integer> characters) {
		return String.join("、", characters.stream().map(Characters::name).toList());
	}

	private static String name(int character) {
		return String.format(Locale.ROOT, "U+%04X", character);
	}

}
