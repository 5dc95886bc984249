package org.gongbao.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.nayuki.qrcodegen.QrCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The strokes of the drawing are the modules of the code. */
class QrDrawingTests {

	private static final Pattern STROKE = Pattern.compile("(?:M(\\d+) (\\d+)\\.5|m(\\d+) 0)h(\\d+)");

	@ParameterizedTest
	@ValueSource(strings = { "a", "https://gongbao.example.cn/documents/2023-2-4",
			"https://gongbao.example.cn/documents/%E9%80%9A%E6%94%BF%E5%8A%9E%E5%8F%91%E3%80%942023%E3%80%9512%E5%8F%B7" })
	void everyModuleIsDrawnAndNothingElse(String text) {
		QrDrawing drawing = QrDrawing.of(text);
		QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
		assertThat(drawing.size()).isEqualTo(code.size + 8);
		boolean[][] drawn = drawn(drawing);
		for (int y = 0; y < drawing.size(); y++) {
			for (int x = 0; x < drawing.size(); x++) {
				assertThat(drawn[y][x]).isEqualTo(code.getModule(x - 4, y - 4));
			}
		}
	}

	private static boolean[][] drawn(QrDrawing drawing) {
		boolean[][] drawn = new boolean[drawing.size()][drawing.size()];
		Matcher stroke = STROKE.matcher(drawing.path());
		int x = 0;
		int y = 0;
		int read = 0;
		while (stroke.find()) {
			assertThat(stroke.start()).isEqualTo(read);
			read = stroke.end();
			x = (stroke.group(1) != null) ? Integer.parseInt(stroke.group(1)) : x + Integer.parseInt(stroke.group(3));
			y = (stroke.group(2) != null) ? Integer.parseInt(stroke.group(2)) : y;
			for (int end = x + Integer.parseInt(stroke.group(4)); x < end; x++) {
				drawn[y][x] = true;
			}
		}
		assertThat(read).isEqualTo(drawing.path().length());
		return drawn;
	}

}
