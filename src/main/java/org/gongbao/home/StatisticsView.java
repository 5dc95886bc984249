package org.gongbao.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongbao.home.GazetteFigures.Issued;
import org.gongbao.web.PagePaths;

/**
 * The page of figures.
 *
 * @param figures the figures
 * @param stack documents by year and body
 * @param issuers documents by body
 */
record StatisticsView(GazetteFigures figures, YearStack stack, IssuerBars issuers) {

	static StatisticsView of(GazetteFigures figures) {
		return new StatisticsView(figures, YearStack.of(figures.issued()), IssuerBars.of(figures.issued()));
	}

	/** What there is in all. */
	public Map<String, String> totals() {
		Map<String, String> totals = new LinkedHashMap<>();
		totals.put("公报", this.figures.issues() + "期");
		totals.put("文件", this.figures.documents() + "件");
		totals.put("人事任免", this.figures.appointments() + "人次");
		totals.put("大事记", this.figures.entries() + "则");
		return totals;
	}

	/** Documents of which the day of issue is not known stand in no column. */
	public int undated() {
		return this.figures.issued().stream().filter((one) -> one.year() == null).mapToInt(Issued::documents).sum();
	}

	/**
	 * How many documents a body issued in a year; for the last of the series, all others.
	 */
	public int count(int year, String series) {
		List<String> named = this.stack.series().subList(0, this.stack.series().size() - 1);
		return this.figures.issued()
			.stream()
			.filter((one) -> one.year() != null && one.year() == year)
			.filter((one) -> named.contains(series) ? series.equals(one.issuer())
					: one.issuer() == null || !named.contains(one.issuer()))
			.mapToInt(Issued::documents)
			.sum();
	}

	/** The list of what a body issued in a year. */
	public String url(int year, String series) {
		return series.equals(YearStack.OTHERS) ? "/documents?year=" + year
				: "/documents?year=" + year + "&issuer=" + PagePaths.encode(series);
	}

}
