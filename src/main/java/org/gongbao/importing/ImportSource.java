package org.gongbao.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongbao.importing.reading.Remark;

/**
 * Where a text came from and what to do with it.
 *
 * @param name the file as named by the caller
 * @param sha256 the digest of its bytes
 * @param publish whether to make it public at once
 * @param sample whether it is one of the samples
 * @param remarks what was doubtful or left out when its text was taken out of the file
 */
record ImportSource(String name, String sha256, boolean publish, boolean sample, List<Remark> remarks) {

	/** All remarks, those on the file before those on its text, by line. */
	List<Remark> with(List<Remark> onText) {
		List<Remark> all = new ArrayList<>(this.remarks);
		all.addAll(onText);
		all.sort(Comparator.comparingInt(Remark::line));
		return List.copyOf(all);
	}

}
