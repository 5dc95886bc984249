package org.gongbao.importing.format;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers are written as a word processor would. */
class ListNumberTests {

	@ParameterizedTest
	@CsvSource({ "decimal,12,12", "chineseCounting,10,十", "chineseCounting,11,十一", "chineseCounting,20,二十",
			"chineseCounting,101,一百零一", "chineseCountingThousand,110,一百一十", "chineseCounting,1005,一千零五",
			"chineseLegalSimplified,21,贰拾壹", "chineseLegalSimplified,10,壹拾", "ideographTraditional,3,丙",
			"decimalEnclosedCircle,20,⑳", "decimalEnclosedCircle,21,21", "upperRoman,14,XIV", "lowerRoman,9,ix",
			"lowerLetter,27,aa", "upperLetter,2,B", "decimalZero,7,07", "decimalFullWidth,15,１５", "unheardOf,4,4",
			"decimalEnclosedParen,2,⑵", "ideographEnclosedCircle,3,㈢" })
	void numberIsWritten(String name, int value, String written) {
		assertThat(ListNumber.named(name).write(value)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "0,DECIMAL", "37,CHINESE", "39,CHINESE", "11,CHINESE", "18,CIRCLED", "30,STEMS", "200,DECIMAL" })
	void codeOfOldWordIsKnown(int code, ListNumber number) {
		assertThat(ListNumber.coded(code)).isEqualTo(number);
	}

}
