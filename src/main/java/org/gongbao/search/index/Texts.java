package org.gongbao.search.index;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Small help with texts that may be missing. */
final class Texts {

	private Texts() {
	}

	static List<String> present(@Nullable String... texts) {
		return Stream.of(texts).filter(Objects::nonNull).filter((text) -> !text.isBlank()).toList();
	}

}
