package org.gongbao.personnel.tenure;

import java.util.regex.Pattern;

/**
 * A post under the one spelling that stands for all of them.
 *
 * @param office the office in its short form, maybe empty
 * @param title the position there, 副 and 党组 included
 */
public record Post(String office, String title) {

	private static final Pattern SEVERAL = Pattern.compile("副|委员|成员|调研员|巡视员|科员|参事|督学|顾问|助理|馆员|专员|(?:督察|理事|监事|董事)(?!长)");

	/**
	 * The spelling that stands for all of them, and the last part of its address.
	 * @return office and title
	 */
	public String name() {
		return this.office + this.title;
	}

	/**
	 * The name as people read it: brackets as wide as the characters between them.
	 * @return such as 市政府办公室（市外事办公室）副主任
	 */
	public String label() {
		return name().replace('(', '（').replace(')', '）');
	}

	/**
	 * Whether several people may hold it at the same time: deputies, members, ranks.
	 * @return true if one appointment does not mean that another has ended
	 */
	public boolean several() {
		return SEVERAL.matcher(this.title).find();
	}

}
