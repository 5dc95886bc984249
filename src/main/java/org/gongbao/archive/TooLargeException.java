package org.gongbao.archive;

/** A file is larger than was allowed; nothing of it has been stored. */
public class TooLargeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final long limit;

	/**
	 * Says how large it may be.
	 * @param limit the most bytes that were allowed
	 */
	public TooLargeException(long limit) {
		super("文件超过" + FileSizes.words(limit) + "，没有保存。");
		this.limit = limit;
	}

	/**
	 * How large a file may be.
	 * @return the most bytes that were allowed
	 */
	public long limit() {
		return this.limit;
	}

}
