package org.gongbao.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Bytes come out as they went in, once and for ever. */
@PortalTest
class ArchiveTests {

	private static final long PLENTY = 100L * Archive.CHUNK;

	@Autowired
	private Archive archive;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, Archive.CHUNK - 1, Archive.CHUNK, Archive.CHUNK + 1, 3 * Archive.CHUNK + 17 })
	void bytesComeOutAsTheyWentIn(int size) throws IOException {
		byte[] bytes = bytes(size, 1);
		ArchivedFile file = store(bytes);
		assertThat(file.size()).isEqualTo(size);
		assertThat(file.sha256()).isEqualTo(Sha256.of(new ByteArrayInputStream(bytes)));
		assertThat(this.archive.find(file.sha256())).contains(file);
		try (InputStream in = this.archive.open(file.sha256())) {
			assertThat(in.readAllBytes()).isEqualTo(bytes);
			assertThat(in.read()).isEqualTo(-1);
		}
		assertThat(chunks()).isEqualTo((size + Archive.CHUNK - 1) / Archive.CHUNK);
		assertThat(this.archive.damaged()).isEmpty();
	}

	@Test
	void aPartIsReadWithoutWhatStandsBeforeIt() throws IOException {
		byte[] bytes = bytes(3 * Archive.CHUNK + 17, 2);
		ArchivedFile file = store(bytes);
		try (InputStream in = this.archive.open(file.sha256())) {
			assertThat(in.skip(2L * Archive.CHUNK + 5)).isEqualTo(2L * Archive.CHUNK + 5);
			assertThat(in.read()).isEqualTo(bytes[2 * Archive.CHUNK + 5] & 0xff);
			assertThat(in.skip(-1)).isZero();
			assertThat(in.skip(PLENTY)).isEqualTo(Archive.CHUNK + 11L);
			assertThat(in.read(new byte[8])).isEqualTo(-1);
		}
	}

	@Test
	void theSameBytesAreStoredOnce() throws IOException {
		byte[] bytes = bytes(Archive.CHUNK + 1, 3);
		ArchivedFile first = store(bytes);
		ArchivedFile again = this.archive.store(new ByteArrayInputStream(bytes), PLENTY, "text/html");
		assertThat(again).isEqualTo(first);
		assertThat(this.archive.count()).isEqualTo(1);
		assertThat(chunks()).isEqualTo(2);
	}

	@Test
	void theSameBytesSentAtOnceAreStoredOnce() throws Exception {
		byte[] bytes = bytes(Archive.CHUNK + 1, 4);
		try (ExecutorService both = Executors.newFixedThreadPool(4)) {
			Callable<ArchivedFile> store = () -> store(bytes);
			for (Future<ArchivedFile> stored : both.invokeAll(List.of(store, store, store, store))) {
				assertThat(stored.get().size()).isEqualTo(bytes.length);
			}
		}
		assertThat(this.archive.count()).isEqualTo(1);
		assertThat(this.archive.damaged()).isEmpty();
	}

	@Test
	void whatIsTooLargeIsNotStoredAtAll() throws IOException {
		byte[] bytes = bytes(Archive.CHUNK + 1, 5);
		assertThatExceptionOfType(TooLargeException.class)
			.isThrownBy(() -> this.archive.store(new ByteArrayInputStream(bytes), Archive.CHUNK, "text/plain"))
			.withMessageContaining("文件超过1.0 MB")
			.satisfies((ex) -> assertThat(ex.limit()).isEqualTo(Archive.CHUNK));
		assertThat(this.archive.count()).isZero();
		assertThat(this.archive.store(new ByteArrayInputStream(bytes), bytes.length, "text/plain").size())
			.isEqualTo(bytes.length);
	}

	@Test
	void noMoreIsReadOfWhatIsTooLarge() {
		Endless endless = new Endless();
		assertThatExceptionOfType(TooLargeException.class)
			.isThrownBy(() -> this.archive.store(endless, 1000, "text/plain"));
		assertThat(endless.read).isLessThan(Archive.CHUNK);
	}

	@Test
	void whatTheCallerTakesBackIsNotStored() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			try {
				assertThat(this.archive.open(store(bytes(9, 6)).sha256()).readAllBytes()).hasSize(9);
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
			status.setRollbackOnly();
		});
		assertThat(this.archive.count()).isZero();
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.archive.find("0".repeat(64))).isEmpty();
		assertThat(this.archive.find("../x\0")).isEmpty();
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.archive.open("0".repeat(64)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update archived_file set media_type = 'x/y'", "delete from archived_file",
			"update archived_chunk set bytes = 'x'", "delete from archived_chunk" })
	void theDatabaseRefusesAnyChange(String change) throws IOException {
		store(bytes(9, 7));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update())
			.withMessageContaining("the archive keeps what it holds");
		assertThat(this.archive.damaged()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update archived_chunk set bytes = set_byte(bytes, 3, 7) where ordinal = 1",
			"update archived_chunk set bytes = substr(bytes, 2) where ordinal = 0",
			"delete from archived_chunk where ordinal = 1", "update archived_chunk set ordinal = 5 where ordinal = 1",
			"insert into archived_chunk select sha256, 2, bytes from archived_chunk where ordinal = 1",
			"update archived_file set size = size - 1" })
	void damageIsFoundWhateverItIs(String damage) throws IOException {
		ArchivedFile whole = store(bytes(9, 8));
		this.jdbc.sql("alter table archived_chunk disable trigger user").update();
		this.jdbc.sql("alter table archived_file disable trigger user").update();
		try {
			byte[] bytes = new byte[Archive.CHUNK + 100];
			ArchivedFile damaged = store(bytes);
			this.jdbc.sql(damage + (damage.contains("where") ? " and " : " where ") + "sha256 = :sha256")
				.param("sha256", damaged.sha256())
				.update();
			assertThat(this.archive.damaged()).extracting(ArchivedFile::sha256).containsExactly(damaged.sha256());
			assertThat(this.archive.find(whole.sha256())).contains(whole);
		}
		finally {
			this.jdbc.sql("alter table archived_chunk enable trigger user").update();
			this.jdbc.sql("alter table archived_file enable trigger user").update();
		}
	}

	private ArchivedFile store(byte[] bytes) throws IOException {
		return this.archive.store(new ByteArrayInputStream(bytes), PLENTY, "application/pdf");
	}

	private int chunks() {
		return this.jdbc.sql("select count(*)::int from archived_chunk").query(Integer.class).single();
	}

	private static byte[] bytes(int size, long seed) {
		byte[] bytes = new byte[size];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

	/** Would go on for ever. */
	private static final class Endless extends InputStream {

		private long read;

		@Override
		public int read() {
			this.read++;
			return 0;
		}

		@Override
		public int read(byte[] into, int offset, int length) {
			this.read += length;
			return length;
		}

	}

}
