package org.gongbao.manuscript;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The text a manuscript was made from.
 *
 * @param fileName the file as its owner named it
 * @param sha256 the original bytes in the archive, null where only text came
 * @param lines its lines; line number = index + 1
 * @param remarks what the reader of the text found doubtful
 * @param runs where its lines went
 */
public record ManuscriptSource(String fileName, @Nullable String sha256, List<String> lines, List<Remark> remarks,
		List<Run> runs) {

	/**
	 * A doubt.
	 *
	 * @param line the line it is about, 0 for the issue as a whole
	 * @param code one of the codes listed in {@code docs/import.md}
	 * @param message what is doubtful and what to do, in Chinese
	 */
	public record Remark(int line, String code, String message) {

	}

	/**
	 * Consecutive lines that went to the same place.
	 *
	 * @param from the first line
	 * @param to the last line
	 * @param place {@code cover}, {@code contents}, {@code colophon}, {@code section},
	 * {@code document}, {@code appointments}, {@code chronicle}, {@code running-header}
	 * or {@code noise}
	 * @param ordinal which one of that part, from 1, 0 where there is only one; the
	 * document {@code n} became the part {@code dn}
	 */
	public record Run(int from, int to, String place, int ordinal) {

	}

}
