package org.gongbao.chronicle;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.gongbao.personnel.PersonMentions;

/** Tells the page of a name how often the chronicle mentions it (大事记提到). */
@Component
class PeopleInChronicle implements PersonMentions {

	private final MentionFinder mentions;

	PeopleInChronicle(MentionFinder mentions) {
		this.mentions = mentions;
	}

	@Override
	public Optional<Place> of(String name) {
		ChronicleFilter filter = ChronicleFilter.person(name);
		return this.mentions.count(filter)
			.map((count) -> new Place("大事记中的“" + name + "”，" + count.paragraphs() + "条",
					"/chronicle" + filter.query()));
	}

}
