package org.gongbao.opendata;

import java.util.function.Function;

import org.gongbao.publishing.Slice;
import org.gongbao.web.PageRequest;
import org.gongbao.web.Paging;
import org.gongbao.web.RequestParameters;

/**
 * Cuts a list into pages the way the HTML pages do: a page beyond the end is the last
 * one.
 */
final class DataPages {

	private static final int SIZE = 20;

	private static final int LARGEST = 100;

	private DataPages() {
	}

	static <S, T> Items<T> of(RequestParameters parameters, Source<S> source, Function<S, T> item) {
		PageRequest wanted = parameters.page(SIZE, LARGEST);
		Slice<S> slice = source.read((int) wanted.offset(), wanted.size());
		Paging paging = wanted.of(slice.total());
		if (paging.page() != wanted.page()) {
			slice = source.read((int) paging.offset(), paging.size());
		}
		return new Items<>(slice.total(), paging.page(), paging.size(), slice.items().stream().map(item).toList());
	}

	/**
	 * Reads a part of a list.
	 *
	 * @param <S> what is listed
	 */
	interface Source<S> {

		Slice<S> read(int offset, int limit);

	}

}
