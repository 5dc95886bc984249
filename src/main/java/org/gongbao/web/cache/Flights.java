package org.gongbao.web.cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pages that are being made. Who asks for one of them waits for it rather than have it
 * made a second time.
 */
@Component
class Flights {

	/** Then it is made once more, so that one that hangs does not make others hang. */
	private static final long PATIENCE_SECONDS = 5;

	private final ConcurrentMap<Wanted, CompletableFuture<@Nullable KeptPage>> flights = new ConcurrentHashMap<>();

	/**
	 * Begins one, or finds that another has begun it.
	 * @return the one to be finished by the caller, null if it is another's
	 */
	@Nullable Flight begin(PageKey key, Stamp stamp) {
		Wanted wanted = new Wanted(key, stamp);
		CompletableFuture<@Nullable KeptPage> mine = new CompletableFuture<>();
		return (this.flights.putIfAbsent(wanted, mine) == null) ? new Flight(wanted, mine) : null;
	}

	/**
	 * Waits for what another makes.
	 * @return null if nothing came of it that may be shared
	 */
	@Nullable KeptPage await(PageKey key, Stamp stamp) {
		CompletableFuture<@Nullable KeptPage> other = this.flights.get(new Wanted(key, stamp));
		if (other == null) {
			return null;
		}
		try {
			return other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
		catch (ExecutionException | TimeoutException ex) {
			return null;
		}
	}

	/** A page that the caller makes. */
	final class Flight {

		private final Wanted wanted;

		private final CompletableFuture<@Nullable KeptPage> page;

		private Flight(Wanted wanted, CompletableFuture<@Nullable KeptPage> page) {
			this.wanted = wanted;
			this.page = page;
		}

		/** Whatever came of it, those who wait go on. */
		void end(@Nullable KeptPage made) {
			Flights.this.flights.remove(this.wanted, this.page);
			this.page.complete(made);
		}

	}

	private record Wanted(PageKey key, Stamp stamp) {

	}

}
