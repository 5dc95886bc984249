package org.gongbao.personnel;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.gongbao.personnel.tenure.PersonKey;
import org.gongbao.personnel.tenure.PostReader;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.personnel.tenure.TenureAct.Place;
import org.gongbao.personnel.tenure.When;

import static org.assertj.core.api.Assertions.assertThat;

/** What speaks for acts of one name concerning several people. */
class NameDoubtsTests {

	@Test
	void twoOfficesHeadedAtTheSameTimeAreDoubtful() {
		assertThat(NameDoubts.of(List.of(act(1, true, "市教育局局长", "2015"), act(2, true, "市档案馆馆长", "2016"),
				act(3, false, "市档案馆馆长", "2017"), act(4, false, "市教育局局长", "2018"))))
			.isEqualTo("同时任市档案馆馆长和市教育局局长");
	}

	@Test
	void aTransferWhoseRemovalIsNotPrintedIsNot() {
		assertThat(NameDoubts.of(List.of(act(1, true, "市教育局局长", "2015"), act(2, true, "市档案馆馆长", "2016")))).isNull();
	}

	@Test
	void aCareerOfMoreThanThirtyYearsIs() {
		assertThat(NameDoubts.of(List.of(act(1, true, "市教育局副局长", "1985"), act(2, true, "市档案馆副馆长", "2021"))))
			.isEqualTo("前后相隔36年");
	}

	private static TenureAct act(long id, boolean appoint, String post, String when) {
		return new TenureAct(id, PersonKey.ofName("甲某"), appoint, PostReader.of("政府公报").read(post), post, When.of(when),
				When.of(when), new Place(0, 0, id));
	}

}
