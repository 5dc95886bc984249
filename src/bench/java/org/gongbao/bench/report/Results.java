package org.gongbao.bench.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongbao.bench.engine.EngineName;
import org.gongbao.bench.load.Figures;

/** What was measured, by size and engine. */
public final class Results {

	private final Map<Long, Map<EngineName, Figures>> figures = new LinkedHashMap<>();

	/**
	 * Adds what one engine showed.
	 * @param size how many items
	 * @param engine which engine
	 * @param measured what was measured
	 */
	public void add(long size, EngineName engine, Figures measured) {
		this.figures.computeIfAbsent(size, (all) -> new LinkedHashMap<>()).put(engine, measured);
	}

	/**
	 * What one engine showed.
	 * @param size how many items
	 * @param engine which engine
	 * @return its figures, none if it did not run
	 */
	public Figures of(long size, EngineName engine) {
		Figures known = this.figures.getOrDefault(size, Map.of()).get(engine);
		return (known != null) ? known : new Figures();
	}

	/**
	 * Whether nothing was measured.
	 * @return true if there is no size at all
	 */
	public boolean isEmpty() {
		return this.figures.isEmpty();
	}

	List<Long> sizes() {
		return List.copyOf(this.figures.keySet());
	}

	List<EngineName> engines(long size) {
		return List.copyOf(this.figures.getOrDefault(size, Map.of()).keySet());
	}

}
