package org.gongbao.importing;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.gongbao.importing.reading.Remark;

/**
 * One file's entry in the import report.
 *
 * @param file the file as named by the caller
 * @param year the year of the issue, null for a page of one document
 * @param number the number within the year, likewise
 * @param serial the number since the first issue, may be null
 * @param title the gazette's name, or the document's title
 * @param documents how many documents were read
 * @param appointments how many acts
 * @param chronicle how many chronicle entries
 * @param outcome what was done
 * @param warnings what staff should look at
 * @param lines where every non-blank line went, in runs
 * @param samplesRemoved how many sample issues left because of this file
 */
record ImportedFile(String file, @Nullable Integer year, @Nullable Integer number, @Nullable Integer serial,
		String title, int documents, int appointments, int chronicle, @JsonIgnore Outcome outcome,
		List<Remark> warnings, List<LineRun> lines, @JsonIgnore int samplesRemoved) {

	/** What a person reads on the terminal about this file. */
	String summary() {
		String what = (this.year != null) ? "%d年第%d期".formatted(this.year, this.number) : "《" + this.title + "》";
		String counts = "文件%d件，任免%d人次，大事记%d则".formatted(this.documents, this.appointments, this.chronicle);
		return "%s：%s，%s（%s；需留意%d处）".formatted(this.file, what, this.outcome.words(), counts, this.warnings.size());
	}

	/**
	 * A run of consecutive non-blank lines that went to the same place.
	 *
	 * @param from the first line
	 * @param to the last line
	 * @param place what part they ended up in
	 * @param ordinal which one of that part, from 1, or 0 where there is only one
	 */
	record LineRun(int from, int to, String place, int ordinal) {

	}

}
