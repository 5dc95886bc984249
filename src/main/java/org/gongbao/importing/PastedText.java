package org.gongbao.importing;

import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;

/**
 * Reads appointments or chronicle entries that somebody pastes, exactly as they would be
 * read in an issue: the readers get an issue that holds nothing else.
 */
public final class PastedText {

	private static final String COVER = "政府公报\n\n%d年第1期\n\n";

	private PastedText() {
	}

	/**
	 * Reads sentences of appointment and removal.
	 * @param text as printed
	 * @param year the year of the issue
	 * @return the batches found, maybe none
	 */
	public static AppointmentList appointments(String text, int year) {
		try {
			return (read(COVER.formatted(year) + "人事任免\n\n" + text) instanceof IncomingIssue issue)
					? issue.manuscript().appointments() : AppointmentList.EMPTY;
		}
		catch (RefusedImport ex) {
			return AppointmentList.EMPTY;
		}
	}

	/**
	 * Reads entries of a chronicle.
	 * @param text as printed, each entry beginning with its day
	 * @param year the year of the first entry, if the text does not say
	 * @return the entries found, maybe none
	 */
	public static ChronicleList chronicle(String text, int year) {
		try {
			return (read(COVER.formatted(year) + "大事记\n\n(" + year + "年)\n\n" + text) instanceof IncomingIssue issue)
					? issue.manuscript().chronicle() : ChronicleList.EMPTY;
		}
		catch (RefusedImport ex) {
			return ChronicleList.EMPTY;
		}
	}

	private static Incoming read(String text) {
		return new Intake().read(text);
	}

}
