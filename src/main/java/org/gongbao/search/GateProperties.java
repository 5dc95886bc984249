package org.gongbao.search;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many searches run at a time, and who waits.
 *
 * @param atOnce how many run at a time; 0 for as many as there are processors
 * @param line how many may wait; who comes later is sent away at once
 * @param patience how long one waits before being sent away
 */
@ConfigurationProperties("gongbao.search.gate")
record GateProperties(@DefaultValue("0") int atOnce, @DefaultValue("64") int line,
		@DefaultValue("2s") Duration patience) {

	int atOnceOrProcessors() {
		return (this.atOnce > 0) ? this.atOnce : Runtime.getRuntime().availableProcessors();
	}

}
