package org.gongbao.web;

/**
 * The part of a list that a reader asks for, before it is known how long the list is.
 */
public final class PageRequest {

	/** No list is longer than this many pages. */
	static final int LAST = 1_000_000;

	private final int page;

	private final int size;

	private final RequestParameters parameters;

	PageRequest(int page, int size, RequestParameters parameters) {
		this.page = page;
		this.size = size;
		this.parameters = parameters;
	}

	/**
	 * The page asked for, from 1.
	 * @return maybe beyond the end of the list
	 */
	public int page() {
		return this.page;
	}

	/**
	 * How many items make a page.
	 * @return from 1
	 */
	public int size() {
		return this.size;
	}

	/**
	 * How many items come before this page.
	 * @return from 0, maybe beyond the end of the list
	 */
	public long offset() {
		return (this.page - 1L) * this.size;
	}

	/**
	 * The page to show of a list of known length; a page beyond the end becomes the last
	 * one, and a remark says so.
	 * @param total number of items in the whole list
	 * @return the page with its links
	 */
	public Paging of(long total) {
		long last = Math.max(1, (total + this.size - 1) / this.size);
		int shown = (int) Math.min(this.page, last);
		if (shown < this.page) {
			this.parameters.notices().add("共" + last + "页，没有第" + this.page + "页，已显示最后一页。");
		}
		return new Paging(shown, this.size, total, (page) -> this.parameters.with("page", String.valueOf(page)));
	}

}
