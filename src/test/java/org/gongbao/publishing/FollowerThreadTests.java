package org.gongbao.publishing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** A thread that the portal starts, stops and waits for. */
@Timeout(20)
class FollowerThreadTests {

	private final CountDownLatch begun = new CountDownLatch(1);

	private final AtomicReference<String> ended = new AtomicReference<>("");

	private final FollowerThread thread = new FollowerThread("following", this::follow);

	@Test
	void stoppingWaitsForTheEndOfWhatIsBeingDone() throws InterruptedException {
		this.thread.start();
		assertThat(this.begun.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(this.thread.isRunning()).isTrue();
		this.thread.stop();
		assertThat(this.ended.get()).isEqualTo("following, daemon");
		assertThat(this.thread.isRunning()).isFalse();
	}

	@Test
	void itStartsAgainAfterItWasStopped() {
		this.thread.stop();
		this.thread.start();
		assertThat(this.thread.isStopping()).isFalse();
		this.thread.stop();
		assertThat(this.ended.get()).isNotEmpty();
	}

	private void follow() {
		this.begun.countDown();
		while (!this.thread.isStopping()) {
			LockSupport.parkNanos(1_000_000);
		}
		LockSupport.parkNanos(50_000_000);
		this.ended.set(Thread.currentThread().getName() + (Thread.currentThread().isDaemon() ? ", daemon" : ""));
	}

}
