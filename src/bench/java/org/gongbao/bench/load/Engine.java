package org.gongbao.bench.load;

import java.io.IOException;

import org.gongbao.bench.corpus.BenchQuery;

/**
 * Something that answers the queries: with the exact total, the first twenty with title
 * and marked snippet, and the counts by kind, year, issuing body and section.
 */
@FunctionalInterface
public interface Engine {

	/**
	 * Answers a query; any number of threads may ask at once.
	 * @param query the query
	 * @return how many items fit in all, -1 if the engine gave up
	 * @throws IOException if it failed
	 */
	long ask(BenchQuery query) throws IOException;

}
