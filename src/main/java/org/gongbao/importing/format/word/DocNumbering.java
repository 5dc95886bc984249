package org.gongbao.importing.format.word;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

import org.gongbao.importing.format.ListNumber;

/**
 * The automatic numbers of a .doc document.
 */
final class DocNumbering {

	private static final int LEVELS = 9;

	private static final int NOTHING_FOLLOWS = 2;

	private final ListCounters counters = new ListCounters();

	/** The number Word prints before this paragraph, empty if none. */
	String of(Paragraph paragraph) {
		if (!paragraph.isInList()) {
			return "";
		}
		try {
			HWPFList list = paragraph.getList();
			List<ListLevel> levels = new ArrayList<>();
			for (char level = 0; level < LEVELS; level++) {
				levels.add(level(list, level));
			}
			return this.counters.next(String.valueOf(list.getLsid()), levels, paragraph.getIlvl());
		}
		catch (RuntimeException ex) {
			// A list whose definition is lost has no numbers.
			return "";
		}
	}

	private static ListLevel level(HWPFList list, char level) {
		if (level >= list.getListData().numLevels()) {
			return ListLevel.NONE;
		}
		StringBuilder text = new StringBuilder();
		String pattern = list.getNumberText(level);
		if (pattern != null) {
			pattern.chars().forEach((c) -> text.append((c < LEVELS) ? "%" + (c + 1) : String.valueOf((char) c)));
		}
		return new ListLevel(list.getStartAt(level), ListNumber.coded(list.getNumberFormat(level)), text.toString(),
				list.getListData().getLevel(level + 1).isLegalNumbering(), level,
				list.getTypeOfCharFollowingTheNumber(level) != NOTHING_FOLLOWS);
	}

}
