package org.gongbao.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/** One page of a list, and the links to the others. */
public final class Paging {

	private static final int NEIGHBOURS = 2;

	private final int page;

	private final int size;

	private final long total;

	private final IntFunction<String> address;

	Paging(int page, int size, long total, IntFunction<String> address) {
		this.page = page;
		this.size = size;
		this.total = total;
		this.address = address;
	}

	/**
	 * The page shown.
	 * @return from 1
	 */
	public int page() {
		return this.page;
	}

	public int size() {
		return this.size;
	}

	/**
	 * Number of items in the whole list.
	 * @return exact
	 */
	public long total() {
		return this.total;
	}

	/**
	 * How many items come before this page.
	 * @return from 0
	 */
	public long offset() {
		return (this.page - 1L) * this.size;
	}

	/**
	 * Number of the last page.
	 * @return from 1, also for an empty list
	 */
	public int last() {
		return (int) Math.max(1, (this.total + this.size - 1) / this.size);
	}

	/**
	 * Whether there is anything to turn to.
	 * @return false when everything fits on one page
	 */
	public boolean several() {
		return last() > 1;
	}

	/**
	 * Where the page before is.
	 * @return {@code null} on the first page
	 */
	public @Nullable String previousUrl() {
		return (this.page > 1) ? url(this.page - 1) : null;
	}

	/**
	 * Where the next page is.
	 * @return {@code null} on the last page
	 */
	public @Nullable String nextUrl() {
		return (this.page < last()) ? url(this.page + 1) : null;
	}

	/**
	 * Links to the first, the last and the nearby pages, with gaps between.
	 * @return in order
	 */
	public List<Step> steps() {
		SortedSet<Integer> numbers = new TreeSet<>(List.of(1, last()));
		for (int near = this.page - NEIGHBOURS; near <= this.page + NEIGHBOURS; near++) {
			if (near >= 1 && near <= last()) {
				numbers.add(near);
			}
		}
		List<Step> steps = new ArrayList<>();
		int before = 0;
		for (int number : numbers) {
			if (number == before + 2) {
				steps.add(step(before + 1));
			}
			else if (number > before + 2) {
				steps.add(Step.GAP);
			}
			steps.add(step(number));
			before = number;
		}
		return List.copyOf(steps);
	}

	private Step step(int number) {
		return new Step(number, url(number), number == this.page);
	}

	private String url(int number) {
		return this.address.apply(number);
	}

	/**
	 * One place in the row of page numbers.
	 *
	 * @param number page number, 0 for a gap
	 * @param url where it leads, empty for a gap
	 * @param current whether this page is shown now
	 */
	public record Step(int number, String url, boolean current) {

		static final Step GAP = new Step(0, "", false);

		/**
		 * Whether numbers are left out here.
		 * @return true for the dots between numbers
		 */
		public boolean gap() {
			return this.number == 0;
		}

	}

}
