package org.gongbao.audit;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry, computed apart from the database's own {@code audit_link}, so
 * that one who changed that function would be found out too.
 */
final class ChainHash {

	private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS")
		.withZone(ZoneOffset.UTC);

	private ChainHash() {
	}

	static String of(String previous, AuditEntry entry) {
		String framed = Stream.of(previous, String.valueOf(entry.position()), String.valueOf(entry.id()),
				MICROSECONDS.format(entry.happenedAt()), (entry.staffId() != null) ? entry.staffId().toString() : null,
				entry.actor(), entry.address(), entry.action(), entry.subject(), entry.before(), entry.after())
			.map(ChainHash::framed)
			.collect(Collectors.joining());
		return Sha256.hex(framed.getBytes(StandardCharsets.UTF_8));
	}

	private static String framed(@Nullable String value) {
		return ((value != null) ? value.getBytes(StandardCharsets.UTF_8).length + ":" + value : "-") + ",";
	}

}
