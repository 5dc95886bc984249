package org.gongbao.bench.load;

import java.util.List;

/**
 * How long and how hard.
 *
 * @param clients the numbers of clients to measure with
 * @param warmUpSeconds how long to warm up, once through the mix at least
 * @param seconds how long to measure, once through the mix at least
 */
public record Plan(List<Integer> clients, double warmUpSeconds, double seconds) {

	/**
	 * The same for an engine whose speed does not depend on having run before.
	 * @return a plan that warms up once through the mix at the most
	 */
	public Plan withoutWarmUp() {
		return new Plan(this.clients, 0, this.seconds);
	}

}
