package org.gongbao.issue;

/**
 * What a contents line of an issue leads to.
 *
 * @param path where it leads, not encoded
 * @param remark what readers are told beside the line, such as 全文另载; mostly empty
 * @param withdrawn whether only a notice of withdrawal is there
 */
public record ContentsTarget(String path, String remark, boolean withdrawn) {

	/**
	 * Something public.
	 * @param path where it stands, not encoded
	 * @param corrected whether a correction of it was published
	 * @return the target
	 */
	public static ContentsTarget of(String path, boolean corrected) {
		return new ContentsTarget(path, corrected ? "有更正" : "", false);
	}

}
