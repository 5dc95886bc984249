package org.gongbao.web;

import java.util.List;

/** Finds what a reader may have meant; the search module implements it. */
public interface NearMatches {

	/**
	 * What is near to an address that leads nowhere.
	 * @param path as it reads, decoded, such as {@code /documents/通政办发〔2023〕120号}
	 * @return the nearest first, at most a handful, maybe none
	 */
	List<NearMatch> near(String path);

}
