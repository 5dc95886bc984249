package org.gongbao.docnumber;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.gongbao.docnumber.DocNumber.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DocNumberTests {

	@Test
	void holdsItsParts() {
		assertThat(DocNumber.of("通政办发［2023］第012号")).isEqualTo(new DocNumber("通政办发", 2023, 12, Form.BRACKETED));
		assertThat(DocNumber.of("国务院第541号令")).isEqualTo(new DocNumber("国务院令", null, 541, Form.ORDER));
		assertThat(DocNumber.of("商务部令（2008年第11号 ）")).isEqualTo(new DocNumber("商务部令", 2008, 11, Form.ORDER));
		assertThat(DocNumber.of("公告〔2008〕26号")).isEqualTo(new DocNumber("公告", 2008, 26, Form.BRACKETED));
	}

	@Test
	void equalsByCanonicalFormOnly() {
		assertThat(DocNumber.of("国发[1981]88号")).isEqualTo(DocNumber.of("国发〔81〕088号"))
			.hasSameHashCodeAs(DocNumber.of("国发（1981）第88号"));
		assertThat(DocNumber.of("国发〔1981〕88号")).isNotEqualTo(DocNumber.of("国发〔1982〕88号"))
			.isNotEqualTo(DocNumber.of("国办发〔1981〕88号"));
	}

	@Test
	void sortsByCodeThenYearThenSerialAsNumbers() {
		assertThat(Stream
			.of("通政办发〔2023〕12号", "通政办发〔2023〕2号", "通政办发〔2022〕100号", "国务院令第707号", "国务院令第99号", "商务部令2008年第10号", "商务部令第5号")
			.map(DocNumber::of)
			.sorted()
			.map(DocNumber::canonical)).containsExactly("商务部令第5号", "商务部令2008年第10号", "国务院令第99号", "国务院令第707号",
					"通政办发〔2022〕100号", "通政办发〔2023〕2号", "通政办发〔2023〕12号");
	}

	@Test
	void takesTheCodeItShouldHaveHad() {
		assertThat(DocNumber.of("通告字〔2023〕33号").withIssuerCode("通政字")).hasToString("通政字〔2023〕33号");
		assertThatIllegalArgumentException().isThrownBy(() -> DocNumber.of("国发〔2018〕44号").withIssuerCode("国发 "));
	}

	@Test
	void cannotBeMadeOfWhatCouldNotBePrinted() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DocNumber("", 2023, 1, Form.BRACKETED))
			.withMessageContaining("not an issuer code");
		assertThatIllegalArgumentException().isThrownBy(() -> new DocNumber("国发2", 2023, 1, Form.BRACKETED));
		assertThatIllegalArgumentException().isThrownBy(() -> new DocNumber("国发", null, 1, Form.BRACKETED))
			.withMessageContaining("lacks its year");
		assertThatIllegalArgumentException().isThrownBy(() -> new DocNumber("国发", 1899, 1, Form.BRACKETED));
		assertThatIllegalArgumentException().isThrownBy(() -> new DocNumber("国发", 2101, 1, Form.BRACKETED));
		assertThatIllegalArgumentException().isThrownBy(() -> new DocNumber("国发", 2023, 0, Form.BRACKETED));
		assertThatIllegalArgumentException().isThrownBy(() -> new DocNumber("国发", 2023, 1_000_000, Form.BRACKETED));
	}

}
