package org.gongbao.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a line drawing for SVG: one path of horizontal strokes, as few bytes as it
 * takes.
 *
 * @param size the width of the picture in modules, quiet zone included
 * @param path the {@code d} of a path whose stroke is one module wide
 */
public record QrDrawing(int size, String path) {

	/** The standard asks for four modules of quiet on each side. */
	private static final int QUIET = 4;

	/**
	 * Draws a text.
	 * @param text what a camera reads, such as an address
	 * @return the drawing, still read when a seventh of it is spoilt
	 */
	public static QrDrawing of(String text) {
		QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			row(code, y, path);
		}
		return new QrDrawing(code.size + 2 * QUIET, path.toString());
	}

	private static void row(QrCode code, int y, StringBuilder path) {
		int pen = -1;
		for (int x = 0; x < code.size; x++) {
			int end = x;
			while (code.getModule(end, y)) {
				end++;
			}
			if (end > x) {
				path.append((pen < 0) ? "M" + (x + QUIET) + " " + (y + QUIET) + ".5" : "m" + (x - pen) + " 0")
					.append('h')
					.append(end - x);
				pen = end;
				x = end;
			}
		}
	}

	/** The box that shows it whole. */
	public String viewBox() {
		return "0 0 " + this.size + " " + this.size;
	}

}
