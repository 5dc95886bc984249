package org.gongbao.search.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.gongbao.database.DataDirectory;
import org.gongbao.search.text.NormalText;
import org.gongbao.web.PageIngredient;

/**
 * The words that mean the same: those that come with the portal, and the file
 * {@code synonyms.txt} of the data folder, which staff may write and change at any time.
 * A line is {@code 发改委 = 发展和改革委员会}, with as many words as there are; one that begins with
 * {@code #} is a remark, and {@code - 发改委} takes back what came with the portal.
 */
@Component
class SynonymFile implements PageIngredient {

	private static final Logger logger = LoggerFactory.getLogger(SynonymFile.class);

	private static final String NAME = "synonyms.txt";

	private static final int SHORTEST = 2;

	private static final FileTime ABSENT = FileTime.fromMillis(-1);

	/** Pages in memory may ask thousands of times a second. */
	private static final long LOOK_AGAIN_NANOS = 300_000_000L;

	private final Path file;

	private volatile @Nullable Read last;

	private volatile @Nullable Look look;

	SynonymFile(DataDirectory data) {
		this.file = data.resolve(NAME);
	}

	/** As the file is now. */
	Synonyms current() {
		FileTime changed = changed();
		Read before = this.last;
		if (before != null && before.changed().equals(changed)) {
			return before.synonyms();
		}
		Map<String, Set<String>> groups = new LinkedHashMap<>();
		take(packaged(), "the synonyms of the portal", groups);
		if (!changed.equals(ABSENT)) {
			take(own(), this.file.toString(), groups);
		}
		Read now = new Read(changed, Synonyms.of(groups));
		this.last = now;
		return now.synonyms();
	}

	/** When the file was changed, as of a moment ago. */
	@Override
	public Object state() {
		long now = System.nanoTime();
		Look before = this.look;
		if (before != null && now - before.at() < LOOK_AGAIN_NANOS) {
			return before.changed();
		}
		Look fresh = new Look(changed(), now);
		this.look = fresh;
		return fresh.changed();
	}

	private FileTime changed() {
		try {
			return Files.getLastModifiedTime(this.file);
		}
		catch (NoSuchFileException ex) {
			return ABSENT;
		}
		catch (IOException ex) {
			logger.warn("{} cannot be read: {}", this.file, ex.toString());
			return ABSENT;
		}
	}

	private List<String> own() {
		try {
			return Files.readAllLines(this.file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			logger.warn("{} is not readable as UTF-8 and is left out: {}", this.file, ex.toString());
			return List.of();
		}
	}

	private static List<String> packaged() {
		try (InputStream file = Objects.requireNonNull(SynonymFile.class.getResourceAsStream(NAME))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void take(List<String> lines, String source, Map<String, Set<String>> groups) {
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).replace("\uFEFF", "").strip();
			if (line.startsWith("-")) {
				forget(NormalText.normalize(line.substring(1)), groups);
			}
			else if (!line.isEmpty() && !line.startsWith("#") && !join(line, groups)) {
				logger.warn("Line {} of {} is left out: it is not of the form 发改委 = 发展和改革委员会", i + 1, source);
			}
		}
	}

	private static boolean join(String line, Map<String, Set<String>> groups) {
		Set<String> words = Stream.of(line.split("[=＝]", -1))
			.map(NormalText::normalize)
			.filter((word) -> word.length() >= SHORTEST)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (words.size() < 2) {
			return false;
		}
		List.copyOf(words).forEach((word) -> words.addAll(groups.getOrDefault(word, Set.of())));
		words.forEach((word) -> groups.put(word, words));
		return true;
	}

	private static void forget(String word, Map<String, Set<String>> groups) {
		Set<String> group = groups.remove(word);
		if (group != null) {
			group.remove(word);
		}
	}

	/** When the file had been changed, and when that was looked at. */
	private record Look(FileTime changed, long at) {

	}

	/** What the file said when it was last changed. */
	private record Read(FileTime changed, Synonyms synonyms) {

	}

}
