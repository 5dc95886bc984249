package org.gongbao.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.load.Engine;
import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.Load;
import org.gongbao.bench.load.Memory;

/**
 * Leaves behind what a process measured, for the one that started it.
 *
 * @param settings what was to be measured
 * @param figures what was measured
 */
record Outcome(BenchSettings settings, Figures figures) {

	static final String FIGURES = "figures.properties";

	static final String TOTALS = "totals.txt";

	/** Notes how much each query finds. */
	Outcome totals(Engine engine, List<BenchQuery> queries) throws IOException {
		List<String> lines = Load.totals(engine, queries).stream().map(String::valueOf).toList();
		Files.write(this.settings.folder().resolve(TOTALS), lines);
		return this;
	}

	/** Notes the memory of this process too. */
	void write() throws IOException {
		this.figures.put("memory.heap", Memory.heap());
		this.figures.put("memory.peak", Memory.peak(ProcessHandle.current().pid()));
		this.figures.write(file(this.settings.folder()));
	}

	/** The memory that counts is another process's. */
	void writeFiguresOnly() throws IOException {
		this.figures.write(file(this.settings.folder()));
	}

	static Path file(Path folder) {
		return folder.resolve(FIGURES);
	}

}
