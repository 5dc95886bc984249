package org.gongbao.importing.format.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import org.gongbao.importing.format.TimeLimit;
import org.gongbao.importing.reading.UnreadableText;

/**
 * Follows the drawing of a page and notes its signs, its ruled lines and its pictures, in
 * the direction in which a person holds it.
 */
final class PageReader extends PDFGraphicsStreamEngine {

	private static final int MOST_SIGNS = 200_000;

	private static final int MOST_OPERATORS = 3_000_000;

	private final PageInk ink;

	private final AffineTransform upright;

	private final RulePath path;

	private final PagePictures pictures;

	private int operators;

	private PageReader(PDPage page, PagePictures pictures) {
		super(page);
		this.upright = upright(page);
		boolean sideways = page.getRotation() % 180 != 0;
		PDRectangle box = page.getCropBox();
		this.ink = new PageInk(sideways ? box.getHeight() : box.getWidth(),
				sideways ? box.getWidth() : box.getHeight());
		this.path = new RulePath(this.ink.rules());
		this.pictures = pictures;
	}

	/** What is printed on a page. */
	static PageInk read(PDPage page, PagePictures pictures) throws IOException {
		PageReader reader = new PageReader(page, pictures);
		reader.processPage(page);
		return reader.ink;
	}

	/** From the page's own directions to: right, and down. */
	private static AffineTransform upright(PDPage page) {
		PDRectangle box = page.getCropBox();
		AffineTransform transform = switch (Math.floorMod(page.getRotation(), 360)) {
			case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 180 -> new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0);
			case 270 -> new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
			default -> new AffineTransform(1, 0, 0, -1, 0, box.getHeight());
		};
		transform.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
		return transform;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.operators++;
		if (this.operators > MOST_OPERATORS) {
			throw new UnreadableText("PDF 里有一页的内容多得不正常，没有读；请重新导出，或上传原来的 Word 文档。");
		}
		TimeLimit.check();
		super.processOperator(operator, operands);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		Matrix place = Matrix.concatenate(new Matrix(this.upright), matrix);
		if (!isLevel(place)) {
			this.ink.turned();
			return;
		}
		float x0 = place.getTranslateX();
		float x1 = x0 + displacement.getX() * place.getScaleX();
		float y = place.getTranslateY();
		float size = Math.abs(place.getScaleY());
		boolean off = x1 < 0 || x0 > this.ink.width() || y < 0 || y > this.ink.height() + size;
		String text = unicode(font, code);
		if (off || size < 0.5f || (text != null && text.isEmpty())) {
			return;
		}
		if (text == null) {
			this.ink.unreadable();
		}
		if (this.ink.glyphs().size() >= MOST_SIGNS) {
			throw new UnreadableText("PDF 里有一页的文字多得不正常，没有读；请重新导出，或上传原来的 Word 文档。");
		}
		this.ink.glyphs().add(new Glyph((text != null) ? text : "\uFFFD", x0, Math.max(x0, x1), y, size));
	}

	// Text set upright, whatever way the page is turned; stamps and watermarks slant.
	private static boolean isLevel(Matrix place) {
		return Math.abs(place.getShearY()) < Math.abs(place.getScaleX()) * 0.1f && place.getScaleX() > 0;
	}

	private static @Nullable String unicode(PDFont font, int code) throws IOException {
		String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
		if (text == null && font instanceof PDSimpleFont && code >= ' ' && code < 0x7F) {
			text = String.valueOf((char) code);
		}
		return (text != null) ? HanForms.plain(text) : null;
	}

	@Override
	public void drawImage(PDImage image) {
		Matrix place = Matrix.concatenate(new Matrix(this.upright),
				getGraphicsState().getCurrentTransformationMatrix());
		Point2D.Float a = place.transformPoint(0, 0);
		Point2D.Float b = place.transformPoint(1, 1);
		Box box = new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
		if (box.width() > this.ink.width() * 0.8f && box.height() > this.ink.height() * 0.8f) {
			this.ink.covered();
		}
		else {
			this.pictures.take(image, box, this.ink);
		}
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		moveTo(p0.getX(), p0.getY());
		for (Point2D next : List.of(p1, p2, p3, p0)) {
			lineTo(next.getX(), next.getY());
		}
	}

	@Override
	public void moveTo(float x, float y) {
		moveTo((double) x, (double) y);
	}

	@Override
	public void lineTo(float x, float y) {
		lineTo((double) x, (double) y);
	}

	private void moveTo(double x, double y) {
		this.path.moveTo(turned(x, y));
	}

	private void lineTo(double x, double y) {
		this.path.lineTo(turned(x, y));
	}

	private Point2D turned(double x, double y) {
		return this.upright.transform(new Point2D.Double(x, y), null);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.path.jumpTo(turned(x3, y3));
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.path.point();
	}

	@Override
	public void closePath() {
		this.path.close();
	}

	@Override
	public void endPath() {
		this.path.end();
	}

	@Override
	public void strokePath() {
		this.path.stroke();
	}

	@Override
	public void fillPath(int windingRule) {
		this.path.fill();
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		this.path.stroke();
	}

	@Override
	public void clip(int windingRule) {
		// What is clipped away is seldom text.
	}

	@Override
	public void shadingFill(COSName shadingName) {
		// Colour is not text.
	}

}
