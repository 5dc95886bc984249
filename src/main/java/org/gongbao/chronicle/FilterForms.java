package org.gongbao.chronicle;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.chronicle.FilterView.Chip;
import org.gongbao.chronicle.mention.Mention;

/** Makes the form that asks for a person or an office. */
@Component
class FilterForms {

	/** So many names the fields can complete. */
	private static final int OFFERED = 100;

	private static final int PEOPLE = 10;

	private static final int OFFICES = 6;

	private final MentionFinder mentions;

	FilterForms(MentionFinder mentions) {
		this.mentions = mentions;
	}

	/** With the names mentioned most in what a page shows. */
	FilterView form(ChronicleFilter filter, String path, List<Long> entryIds) {
		List<Chip> near = new ArrayList<>();
		this.mentions.within(Mention.Kind.PERSON, entryIds, PEOPLE).forEach((name) -> near.add(person(name, path)));
		this.mentions.within(Mention.Kind.OFFICE, entryIds, OFFICES).forEach((name) -> near.add(office(name, path)));
		return offering(filter, path, near);
	}

	/** With the names mentioned most of all. */
	FilterView form(ChronicleFilter filter) {
		List<Chip> near = new ArrayList<>();
		this.mentions.most(Mention.Kind.PERSON, PEOPLE).forEach((name) -> near.add(person(name, "/chronicle")));
		this.mentions.most(Mention.Kind.OFFICE, OFFICES).forEach((name) -> near.add(office(name, "/chronicle")));
		return offering(filter, "/chronicle", near);
	}

	/** Names that resemble what was asked for in vain. */
	List<Chip> resembling(ChronicleFilter filter) {
		List<Chip> chips = new ArrayList<>();
		if (filter.person() != null) {
			this.mentions.like(Mention.Kind.PERSON, filter.person(), OFFICES)
				.forEach((name) -> chips.add(person(name, "/chronicle")));
		}
		if (filter.office() != null) {
			this.mentions.like(Mention.Kind.OFFICE, filter.office(), OFFICES)
				.forEach((name) -> chips.add(office(name, "/chronicle")));
		}
		return chips;
	}

	private FilterView offering(ChronicleFilter filter, String path, List<Chip> near) {
		return new FilterView(filter.person(), filter.office(), filter.words(), path, "/chronicle" + filter.query(),
				names(Mention.Kind.PERSON), names(Mention.Kind.OFFICE), near);
	}

	private List<String> names(Mention.Kind kind) {
		return this.mentions.most(kind, OFFERED).stream().map(NameCount::name).toList();
	}

	private static Chip person(NameCount name, String path) {
		return new Chip(name.name(), name.paragraphs(), path + new ChronicleFilter(name.name(), null).query(), true);
	}

	private static Chip office(NameCount name, String path) {
		return new Chip(name.name(), name.paragraphs(), path + new ChronicleFilter(null, name.name()).query(), false);
	}

}
