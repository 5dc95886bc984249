package org.gongbao.personnel;

import java.util.List;

import org.gongbao.personnel.tenure.PersonKey;
import org.gongbao.personnel.tenure.Tenure;

/**
 * What public acts tell of the bearers of one name.
 *
 * @param ruling one, several, or open where staff have not said whose the acts are
 * @param persons the bearers, one where they are not told apart
 */
public record PersonHistory(String ruling, List<Person> persons) {

	/**
	 * A bearer of the name, or all of them.
	 *
	 * @param key who
	 * @param tenures in order of time
	 */
	public record Person(PersonKey key, List<Tenure> tenures) {

	}

}
