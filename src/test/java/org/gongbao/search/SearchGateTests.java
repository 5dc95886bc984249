package org.gongbao.search;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.gongbao.web.BusyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who is let in to search, who waits and who is sent away. */
class SearchGateTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void sendsAwayWhoWouldWaitTooLongAndSaysWhenToComeBack() throws Exception {
		SearchGate gate = new SearchGate(new GateProperties(1, 10, Duration.ofMillis(1)));
		enter(gate);
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> enter(gate))
			.satisfies((busy) -> assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2"));
		leave(gate);
		enter(gate);
	}

	@Test
	void sendsAwayAtOnceWhenTheLineIsLong() throws Exception {
		SearchGate gate = new SearchGate(new GateProperties(1, 0, Duration.ofDays(1)));
		enter(gate);
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> enter(gate));
	}

	@Test
	void letsInWhoWaitedWhenAnotherLeaves() throws Exception {
		SearchGate gate = new SearchGate(new GateProperties(1, 10, Duration.ofMinutes(1)));
		enter(gate);
		CountDownLatch started = new CountDownLatch(1);
		try (ExecutorService others = Executors.newSingleThreadExecutor()) {
			Future<Boolean> waiting = others.submit(() -> {
				started.countDown();
				return enter(gate);
			});
			started.await();
			leave(gate);
			assertThat(waiting.get()).isTrue();
		}
	}

	private boolean enter(SearchGate gate) throws InterruptedException {
		return gate.preHandle(this.request, this.response, this);
	}

	private void leave(SearchGate gate) {
		gate.afterCompletion(this.request, this.response, this, null);
	}

}
