package org.gongbao.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Set phrases: how they are chosen, found in texts and kept. */
class FormulasTests {

	private static final List<String> TEXTS = List.of("各旗县市区人民政府，现将办法印发", "各旗县市区人民政府：现将意见印发", "各旗县市区\n人民政府，现将通知印发");

	@Property(tries = 300)
	void minesExactlyWhatIsFrequent(
			@ForAll @Size(min = 1, max = 8) List<@StringLength(max = 14) @CharRange(from = '一', to = '丄') String> texts,
			@ForAll @IntRange(min = 2, max = 4) int threshold) {
		Formulas mined = new FormulaMiner(texts, threshold).mine(texts.size());
		Set<String> pieces = new HashSet<>();
		for (String text : texts) {
			for (int start = 0; start < text.length(); start++) {
				for (int end = start + Formulas.SHORTEST; end <= text.length(); end++) {
					pieces.add(text.substring(start, end));
				}
			}
		}
		for (String piece : pieces) {
			long items = texts.stream().filter((text) -> text.contains(piece)).count();
			assertThat(mined.contains(piece)).as("%s in %s", piece, texts).isEqualTo(items >= threshold);
			for (String text : texts) {
				assertThat(mined.in(List.of(text)).contains(piece))
					.isEqualTo(mined.contains(piece) && text.contains(piece));
			}
		}
	}

	@Test
	void phrasesDoNotBridgeTheTextsOfAnItem() {
		Formulas mined = new FormulaMiner(TEXTS, 3).mine(3);
		assertThat(mined.contains("各旗县市区")).isTrue();
		assertThat(mined.contains("人民政府")).isTrue();
		assertThat(mined.contains("各旗县市区人民政府")).isFalse();
		assertThat(new FormulaMiner(TEXTS, 2).mine(3).contains("各旗县市区人民政府")).isTrue();
	}

	@Test
	void areKeptBesideTheIndex(@TempDir Path folder) throws IOException {
		assertThat(Formulas.read(folder).isEmpty()).isTrue();
		Formulas mined = new FormulaMiner(TEXTS, 2).mine(50_000);
		mined.write(folder);
		Formulas read = Formulas.read(folder);
		assertThat(read.size()).isEqualTo(mined.size());
		assertThat(read.contains("各旗县市区人民政府")).isTrue();
		assertThat(read.areOutgrown(199_999)).isFalse();
		assertThat(read.areOutgrown(200_000)).isTrue();
	}

	@Test
	void smallIndexDoesWithout() {
		assertThat(Formulas.areWorthwhile(19_999)).isFalse();
		assertThat(Formulas.NONE.areOutgrown(39_999)).isFalse();
		assertThat(Formulas.NONE.areOutgrown(40_000)).isTrue();
		assertThat(Formulas.NONE.in(TEXTS)).isEmpty();
	}

}
