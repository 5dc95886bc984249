package org.gongbao.importing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.gongbao.document.Relation;
import org.gongbao.document.RelationKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What a text does to the documents it names. */
class TextFindingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			《停车收费的通知》（通政发〔2019〕6号）第二条自2021年1月1日起废止。|REPEALS_PART
			废止《停车收费的通知》（通政发〔2019〕6号）第三条、第四条。|REPEALS_PART
			《停车收费的通知》（通政发〔2019〕6号）部分条款同时废止。|REPEALS_PART
			《停车收费的通知》（通政发〔2019〕6号）自2021年1月1日起废止。|REPEALS
			第五条 本办法自2021年1月1日起施行，《停车收费的通知》（通政发〔2019〕6号）同时废止。|REPEALS
			对《停车收费的通知》（通政发〔2019〕6号）作如下修改：第一条修改为免费。|AMENDS
			""")
	void endingSomeArticlesIsNotEndingAll(String text, RelationKind kind) {
		assertThat(TextFindings.of(text, null, null).relations()).extracting(Relation::kind).containsExactly(kind);
	}

}
