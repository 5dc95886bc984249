package org.gongbao.importing.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF names but does not contain. Only text is wanted, never
 * its shape, so looking through all fonts of the machine, and writing a list of them into
 * the user's home, would be in vain.
 */
final class NoSystemFonts implements FontMapper {

	private static final String STAND_IN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final TrueTypeFont font;

	NoSystemFonts() {
		try (InputStream in = PDType0Font.class.getResourceAsStream(STAND_IN)) {
			if (in == null) {
				throw new IllegalStateException("PDFBox comes without its font " + STAND_IN);
			}
			this.font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor fontDescriptor) {
		return new FontMapping<>(this.font, true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor fontDescriptor) {
		return new FontMapping<>(this.font, true);
	}

	@Override
	public CIDFontMapping getCIDFont(String baseFont, @Nullable PDFontDescriptor fontDescriptor,
			@Nullable PDCIDSystemInfo cidSystemInfo) {
		return new CIDFontMapping(null, this.font, true);
	}

}
