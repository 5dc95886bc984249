package org.gongbao.chronicle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.gongbao.chronicle.mention.Mention;
import org.gongbao.document.HeldDocuments;
import org.gongbao.personnel.Appointments;

/**
 * Gathers what is needed to show entries: a fixed number of queries however many there
 * are.
 */
@Component
class EntryContexts {

	private final MentionFinder mentions;

	private final HeldDocuments documents;

	private final Appointments appointments;

	EntryContexts(MentionFinder mentions, HeldDocuments documents, Appointments appointments) {
		this.mentions = mentions;
		this.documents = documents;
		this.appointments = appointments;
	}

	/** With all their paragraphs, or only those asked for. */
	EntryContext of(List<ChronicleEntry> entries, ChronicleFilter filter, boolean whole) {
		Map<Long, List<Placed>> mentions = this.mentions.of(entries.stream().map(ChronicleEntry::id).toList());
		return new EntryContext(filter, whole || !filter.isAny(), mentions,
				new MentionLinks(this.appointments.known(names(mentions.values(), Mention.Kind.PERSON)),
						this.documents.byNumbers(names(mentions.values(), Mention.Kind.NUMBER)),
						this.documents.byTitles(names(mentions.values(), Mention.Kind.TITLE))));
	}

	private static Set<String> names(Collection<List<Placed>> mentions, Mention.Kind kind) {
		return mentions.stream()
			.flatMap(List::stream)
			.map(Placed::mention)
			.filter((mention) -> mention.kind() == kind)
			.map(Mention::name)
			.collect(Collectors.toSet());
	}

}
