package org.gongbao.readership;

import java.time.LocalDate;
import java.util.Locale;

/** How far back the figures reach. */
enum Period {

	/** Seven days, today included. */
	WEEK("近7天", 7, 1),

	/** Thirty days. */
	MONTH("近30天", 30, 1),

	/** Whole weeks, so that no bar stands for fewer days than the others. */
	YEAR("近一年", 364, 7);

	private final String label;

	private final int days;

	private final int daysOfBar;

	Period(String label, int days, int daysOfBar) {
		this.label = label;
		this.days = days;
		this.daysOfBar = daysOfBar;
	}

	String label() {
		return this.label;
	}

	/** As in the address. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	int bars() {
		return this.days / this.daysOfBar;
	}

	int daysOfBar() {
		return this.daysOfBar;
	}

	LocalDate firstDay(LocalDate today) {
		return today.minusDays(this.days - 1L);
	}

}
