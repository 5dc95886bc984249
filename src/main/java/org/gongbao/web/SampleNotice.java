package org.gongbao.web;

/**
 * Says whether what is shown are the sample issues; then every page says so on top. Asked
 * once for every page.
 */
public interface SampleNotice {

	/**
	 * Whether sample issues are public at this moment.
	 * @return true to show the bar
	 */
	boolean samplesShown();

}
