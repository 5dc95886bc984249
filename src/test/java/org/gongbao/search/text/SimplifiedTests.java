package org.gongbao.search.text;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Traditional characters have the normal form of the simplified ones. */
class SimplifiedTests {

	@ParameterizedTest
	@CsvSource({ "通遼市人民政府辦公室關於推動風電光伏, 通辽市人民政府办公室关于推动风电光伏", "國務院, 国务院", "張靜波, 张静波", "依法徵收, 依法征收", "以後, 以后", "其餘, 其余",
			"樹幹, 树干", "頭髮發展, 头发发展",
			// in use as they are
			"著名, 著名", "乾隆, 乾隆", "狼藉, 狼藉", "瞭望, 瞭望", "皇后乾干, 皇后乾干",
			// out of PDF files, and to and from beyond the basic plane
			"⾧﨎, 长﨎", "㑮, 𫝈", "𡞵, 㛟" })
	void foldsCharacterByCharacter(String traditional, String simplified) {
		assertThat(NormalText.normalize(traditional)).isEqualTo(simplified);
		assertThat(NormalText.of(traditional).chars()).isEqualTo(simplified);
	}

	@Test
	void knowsWhereWhatItFoldedStood() {
		NormalText text = NormalText.of("《關於㑮的通知》");
		int at = text.chars().indexOf("𫝈的");
		assertThat(text.start(at)).isEqualTo(3);
		assertThat(text.end(at + 1)).isEqualTo(4);
		assertThat(text.start(at + 2)).isEqualTo(4);
	}

	@Property
	void foldsEveryCharacterToOneAndNoFurther(@ForAll @CharRange(from = '㐀', to = '鿿') char han) {
		String folded = NormalText.normalize(String.valueOf(han));
		assertThat(folded.codePointCount(0, folded.length())).isOne();
		assertThat(NormalText.normalize(folded)).isEqualTo(folded);
	}

	@Test
	void foldsEveryCharacterThereIsNoFurtherThanOnce() {
		for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
			if (Character.isIdeographic(codePoint)) {
				String folded = NormalText.normalize(Character.toString(codePoint));
				assertThat(folded).as(Character.toString(codePoint)).isNotEmpty();
				assertThat(NormalText.normalize(folded)).isEqualTo(folded);
			}
		}
	}

	@Property
	void theWholeIsFoldedAsItsCharactersAre(@ForAll @CharRange(from = '㐀', to = '鿿') String text) {
		StringBuilder each = new StringBuilder();
		text.chars().forEach((han) -> each.append(NormalText.normalize(Character.toString(han))));
		assertThat(NormalText.normalize(text)).isEqualTo(each.toString());
	}

}
