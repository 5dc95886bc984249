package org.gongbao.document.body;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Gives addresses to what a reader may want to point at: art-22, ch-2, h-1-2, att-1. They
 * come from the printed numbers, so they last as long as the text does.
 */
final class Anchors {

	private static final List<Role> INWARDS = List.of(Role.ATTACHMENT, Role.BOOK, Role.CHAPTER, Role.SECTION,
			Role.ARTICLE, Role.HEADING_1, Role.HEADING_2, Role.ITEM_1, Role.ITEM_2);

	private final Map<Role, String> open = new EnumMap<>(Role.class);

	private final Map<String, Integer> taken = new HashMap<>();

	private int attachments;

	private int titles;

	/**
	 * The address of the next block.
	 * @param role its role
	 * @param marker its number, null where it has none
	 * @param text its text
	 * @return the address, null if it needs none
	 */
	@Nullable String next(Role role, @Nullable Marker marker, String text) {
		if (role == Role.PART_TITLE) {
			this.titles++;
			this.open.keySet().retainAll(Set.of(Role.ATTACHMENT));
			return unique("title-" + this.titles);
		}
		if (role == Role.ATTACHMENT) {
			int number = Attachments.number(text);
			this.attachments = (number > 0) ? number : this.attachments + 1;
			return enter(role, "att-" + this.attachments);
		}
		return (marker != null && role.numbered()) ? enter(role, address(role, marker)) : null;
	}

	private String address(Role role, Marker marker) {
		String number = (marker.after() > 0) ? marker.number() + "." + marker.after() : String.valueOf(marker.number());
		String attachment = this.open.containsKey(Role.ATTACHMENT) ? this.open.get(Role.ATTACHMENT) + "-" : "";
		return switch (role) {
			case BOOK -> attachment + "bk-" + number;
			case CHAPTER -> attachment + "ch-" + number;
			case ARTICLE -> attachment + "art-" + number;
			case SECTION -> within(role, attachment + "ch-0") + "-s-" + number;
			case HEADING_1 -> heading(attachment) + number;
			case HEADING_2 -> within(role, attachment + "h-0") + "-" + number;
			default -> within(role, attachment + "h-0-0") + "-" + number;
		};
	}

	private String heading(String attachment) {
		String division = this.open.getOrDefault(Role.SECTION, this.open.get(Role.CHAPTER));
		return ((division != null) ? division + "-" : attachment) + "h-";
	}

	/** The address of the nearest open division above, or another where there is none. */
	private String within(Role role, String otherwise) {
		int floor = (role == Role.SECTION) ? INWARDS.indexOf(Role.CHAPTER) : INWARDS.indexOf(Role.ARTICLE);
		for (int i = INWARDS.indexOf(role) - 1; i >= floor; i--) {
			String address = this.open.get(INWARDS.get(i));
			if (address != null) {
				return address;
			}
		}
		return otherwise;
	}

	private String enter(Role role, String address) {
		INWARDS.subList(INWARDS.indexOf(role), INWARDS.size()).forEach(this.open::remove);
		if (role == Role.HEADING_1) {
			this.open.remove(Role.ARTICLE);
		}
		String unique = unique(address);
		this.open.put(role, unique);
		return unique;
	}

	/** A number that comes twice keeps its address the first time. */
	private String unique(String address) {
		int times = this.taken.merge(address, 1, Integer::sum);
		return (times > 1) ? address + "_" + times : address;
	}

}
