package org.gongbao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.check.text.ShortTitle;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;
import org.gongbao.publishing.ContentDigest;

/** Where checks say what they found. */
public final class Findings {

	private static final int KEY_LENGTH = 20;

	private final Map<PartKey, String> names = new HashMap<>();

	private final Map<PartKey, Integer> order = new HashMap<>();

	private final SourceLines lines;

	private final Map<String, Finding> found = new LinkedHashMap<>();

	private final List<String> passed = new ArrayList<>();

	private boolean clean = true;

	Findings(Subject subject) {
		this.lines = new SourceLines(subject.source());
		subject.content().documents().forEach((key, document) -> {
			this.order.put(key, this.order.size() + 1);
			this.names.put(key, name(document, this.order.size()));
		});
		this.names.put(PartKey.APPOINTMENTS, "人事任免");
		this.names.put(PartKey.CHRONICLE, "大事记");
	}

	/**
	 * Writes a finding down; the same thing found twice counts once.
	 * @param one the finding
	 */
	public void add(Found one) {
		this.clean &= one.severity() == Severity.NOTE;
		String key = ContentDigest.of(one.code(), one.part().value(), one.concerns()).substring(0, KEY_LENGTH);
		String name = this.names.get(one.part());
		String title = (name != null) ? name + "：" + one.title() : one.title();
		this.found.putIfAbsent(key, new Finding(key, one.code(), one.severity(), one.part(), one.field(), title,
				one.message(), one.excerpt(), line(one), one.fix(), null));
	}

	/**
	 * Says what is in order, unless this check has found something.
	 * @param sentence a short Chinese sentence without a full stop
	 */
	public void passed(String sentence) {
		if (this.clean) {
			this.passed.add(sentence);
		}
	}

	/**
	 * What a part is called.
	 * @param part the part
	 * @return a short name, empty for the facts
	 */
	public String name(PartKey part) {
		return this.names.getOrDefault(part, "");
	}

	void begin() {
		this.clean = true;
	}

	/** The weightiest first, then in the order of the issue. */
	CheckReport report(Map<String, Acknowledgement> acknowledged) {
		List<Finding> sorted = this.found.values()
			.stream()
			.map((finding) -> finding.acknowledged(acknowledged.get(finding.key())))
			.sorted(Comparator.comparing(Finding::severity)
				.thenComparingInt((finding) -> place(finding.part()))
				.thenComparingInt((finding) -> (finding.sourceLine() != null) ? finding.sourceLine() : 0))
			.toList();
		return new CheckReport(sorted, List.copyOf(this.passed));
	}

	private int place(PartKey part) {
		if (part.isDocument()) {
			return this.order.getOrDefault(part, 0);
		}
		return part.equals(PartKey.FACTS) ? 0 : Integer.MAX_VALUE - (part.equals(PartKey.CHRONICLE) ? 0 : 1);
	}

	private @Nullable Integer line(Found one) {
		return (one.line() != null) ? one.line() : this.lines.find(one.part(), one.needle());
	}

	private static String name(ManuscriptDocument document, int ordinal) {
		String title = ShortTitle.of(document.title());
		return title.isEmpty() ? "第" + ordinal + "件" : title;
	}

}
