package org.gongbao.personnel.tenure;

import org.jspecify.annotations.Nullable;

/**
 * Whose act it is: a name, and where staff have told several people of that name apart,
 * which of them.
 *
 * @param name the name
 * @param ordinal which of them, from 1; 0 where nobody has told them apart; {@link #OPEN}
 * where nobody has said to whom a later act belongs
 * @param note words that tell this one apart, may be null
 */
public record PersonKey(String name, int ordinal, @Nullable String note) {

	/** Nobody has said yet whose act it is. */
	public static final int OPEN = Integer.MAX_VALUE;

	/**
	 * A name as it is printed, whoever bears it.
	 * @param name the name
	 * @return the name alone
	 */
	public static PersonKey ofName(String name) {
		return new PersonKey(name, 0, null);
	}

	/**
	 * The name with the words that tell its bearer apart.
	 * @return such as 张三（市教育局）
	 */
	public String label() {
		return (this.note != null) ? this.name + "（" + this.note + "）" : this.name;
	}

}
