package org.gongbao.bench.report;

import java.util.List;
import java.util.Locale;

import org.gongbao.bench.load.Figures;

/**
 * What the benchmark's page says of pages. It stands below search, and stays when only
 * search is measured.
 */
public final class PagesSection {

	private static final String MARK = "<!-- pages -->\n";

	private static final String INTRO = """

			# Pages benchmark

			`./mvnw -Pbench verify -DskipTests -Dbench.engines=pages` repeats this part alone. One page of a document, {plain} bytes of HTML,
			{packed} compressed, over 64 connections that each ask again as soon as they have an answer, without pause, on the machine that
			serves it. nginx has the same bytes in a file (`gzip_static`, `sendfile`, a worker for each processor). A page made anew is
			rendered and compressed for every answer, from what is remembered of the document ([decision 0014](decisions/0014-page-cache.md));
			one read and made anew is read from the database as well. Both only after {warm} seconds of asking, because the JVM compiles what
			it runs while it runs. Processor time is the server's alone, without that of PostgreSQL.

			- **Machine**: {machine}. Load average before {before}, after {after}; other work on the machine lowers all rates.

			""";

	private PagesSection() {
	}

	/**
	 * Writes it.
	 * @param figures what was measured
	 * @return Markdown, with the mark it is found by
	 */
	public static String of(Figures figures) {
		StringBuilder page = new StringBuilder(MARK).append(INTRO.replace("{plain}", count(figures.get("page.plain")))
			.replace("{packed}", count(figures.get("page.packed")))
			.replace("{warm}", count(figures.get("anew.warm-up")))
			.replace("{machine}", Intro.machine())
			.replace("{before}", Tables.number(figures.get("load.before")))
			.replace("{after}", Tables.number(figures.get("load.after"))));
		page.append(Tables.head("goal", "wanted", "measured", ""));
		double nginx = figures.get("nginx.rate");
		if (!Double.isNaN(nginx)) {
			page.append(Goal.atLeast("page in memory, times nginx's rate", 0.4, figures.get("kept.rate") / nginx, "")
				.row());
		}
		page.append(Goal.atLeast("pages made anew in a second", 600, figures.get("anew.rate"), "").row());
		page.append(Goal.atLeast("pages read and made anew in a second", 600, figures.get("read.rate"), "").row());
		page.append('\n')
			.append(Tables.head("what answers", "answers/s", "bytes each", "processor µs each", "slowest ms"));
		row(page, "nginx, compressed file", "nginx", figures);
		row(page, "portal, page in memory", "kept", figures);
		row(page, "portal, page in memory, to who takes no gzip", "kept.plain", figures);
		row(page, "portal, made anew", "anew", figures);
		row(page, "portal, read and made anew", "read", figures);
		if (Double.isNaN(nginx)) {
			page.append("\nnginx was not installed.\n");
		}
		return page.toString();
	}

	/**
	 * The part of an earlier page that a run leaves as it was.
	 * @param page the earlier page
	 * @param pages whether the part about pages is wanted, else that about search
	 * @return that part, empty if there is none
	 */
	public static String kept(String page, boolean pages) {
		int mark = page.indexOf(MARK);
		if (mark < 0) {
			return pages ? "" : page;
		}
		return pages ? page.substring(mark) : page.substring(0, mark);
	}

	private static void row(StringBuilder page, String label, String name, Figures figures) {
		if (!Double.isNaN(figures.get(name + ".rate"))) {
			page.append(Tables
				.row(List.of(label, Tables.number(figures.get(name + ".rate")), count(figures.get(name + ".bytes")),
						Tables.number(figures.get(name + ".micros")), Tables.number(figures.get(name + ".worst")))));
		}
	}

	private static String count(double value) {
		return String.format(Locale.ROOT, "%,.0f", value);
	}

}
