package org.gongbao.opendata;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A page of one name's acts, and the people they concern.
 *
 * @param total how many acts there are in all, exactly
 * @param page which page, from 1
 * @param size how many make a page
 * @param items the acts of this page
 * @param people the people with their tenures over all pages
 */
@JsonPropertyOrder({ "total", "page", "size", "items", "people" })
record PersonItems(long total, int page, int size, List<ActItem> items, List<Map<String, @Nullable Object>> people) {

	static PersonItems of(Items<ActItem> acts, List<Map<String, @Nullable Object>> people) {
		return new PersonItems(acts.total(), acts.page(), acts.size(), acts.items(), people);
	}

}
