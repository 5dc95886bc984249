package org.gongbao.personnel;

import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.personnel.tenure.When;

/** A tenure's time in words. */
final class Period {

	private Period() {
	}

	/** Such as 2020年6月任，2022年11月30日免. */
	static String words(Tenure tenure) {
		When from = tenure.from();
		When until = tenure.until();
		if (from == null) {
			return (until != null) ? until.words() + "免，任职未见刊登" : "";
		}
		return from.words() + "任，" + ((until != null) ? until.words() + "免" : "未见免职");
	}

}
