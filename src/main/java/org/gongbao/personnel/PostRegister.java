package org.gongbao.personnel;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.gongbao.personnel.tenure.Post;
import org.gongbao.personnel.tenure.PostReader;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.UntilChanged;
import org.gongbao.web.SiteIdentity;

/** Which posts the public acts are about, and how each is printed. */
@Component
class PostRegister {

	private final AppointmentFinder finder;

	private final SiteIdentity identity;

	private final UntilChanged<Map<String, Entry>> entries;

	PostRegister(AppointmentFinder finder, SiteIdentity identity, ChangeLog changeLog) {
		this.finder = finder;
		this.identity = identity;
		this.entries = new UntilChanged<>(changeLog, this::read);
	}

	/** Reads posts the way this gazette prints them. */
	PostReader reader() {
		return PostReader.of(this.identity.site().name());
	}

	/** The entry of a post under its one name. */
	Optional<Entry> find(String name) {
		return Optional.ofNullable(this.entries.get().get(name));
	}

	/** The entry of the post that a text means, however it is spelled. */
	Optional<Entry> known(String text) {
		Optional<Entry> same = find(text);
		return same.isPresent() ? same
				: reader().read(text).stream().map(Post::name).flatMap((name) -> find(name).stream()).findFirst();
	}

	private Map<String, Entry> read() {
		PostReader reader = reader();
		Map<String, Entry> read = new TreeMap<>();
		for (String printed : this.finder.posts()) {
			for (Post post : reader.read(printed)) {
				read.computeIfAbsent(post.name(), (name) -> new Entry(post, new TreeSet<>())).spellings().add(printed);
			}
		}
		return read;
	}

	/**
	 * A post and how it is printed.
	 *
	 * @param post the post
	 * @param spellings its spellings, those that name other posts beside it among them
	 */
	record Entry(Post post, SortedSet<String> spellings) {

	}

}
