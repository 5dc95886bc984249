package org.gongbao.opendata;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A page of a list.
 *
 * @param <T> what is listed
 * @param total how many there are in all, exactly
 * @param page which page, from 1
 * @param size how many make a page
 * @param items those of this page
 */
@JsonPropertyOrder({ "total", "page", "size", "items" })
record Items<T>(long total, int page, int size, List<T> items) {
}
