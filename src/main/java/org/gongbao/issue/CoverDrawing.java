package org.gongbao.issue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Draws the first page of a PDF as a picture. */
final class CoverDrawing {

	private static final Log LOG = LogFactory.getLog(CoverDrawing.class);

	private static final int WIDTH = 600;

	/** A page that is longer than this is no cover, and its picture would be huge. */
	private static final int MOST_TIMES_AS_HIGH = 3;

	/** A scan of A3 at 600 dots an inch has 70 million. */
	private static final long MOST_PIXELS = 120_000_000L;

	private final PDDocument document;

	private final Deadline deadline;

	CoverDrawing(PDDocument document, Deadline deadline) {
		this.document = document;
		this.deadline = deadline;
	}

	/** Draws it; an edition whose cover cannot be drawn is an edition all the same. */
	@Nullable Resource draw() {
		// What reads scanned pages is found through the class loader of this thread.
		ImageIO.scanForPlugins();
		try {
			PDRectangle box = this.document.getPage(0).getCropBox();
			boolean turned = this.document.getPage(0).getRotation() % 180 != 0;
			float width = turned ? box.getHeight() : box.getWidth();
			float height = turned ? box.getWidth() : box.getHeight();
			if (width < 1 || height < 1 || height > MOST_TIMES_AS_HIGH * width) {
				return null;
			}
			return png(new Renderer().renderImage(0, WIDTH / width, ImageType.RGB));
		}
		catch (UndrawableException | IOException ex) {
			LOG.info("No picture of the cover: " + ex.getMessage());
			return null;
		}
	}

	private static Resource png(BufferedImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return new ByteArrayResource(out.toByteArray());
	}

	/** Half a cover is worse than none. */
	private static final class UndrawableException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		UndrawableException(String message) {
			super(message);
		}

	}

	/** Draws within bounds. */
	private final class Renderer extends PDFRenderer {

		Renderer() {
			super(CoverDrawing.this.document);
			setSubsamplingAllowed(true);
		}

		@Override
		protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
			return new BoundedDrawer(parameters, CoverDrawing.this.deadline);
		}

	}

	/** Looks at the clock at every step and leaves huge pictures alone. */
	private static final class BoundedDrawer extends PageDrawer {

		private final Deadline deadline;

		BoundedDrawer(PageDrawerParameters parameters, Deadline deadline) throws IOException {
			super(parameters);
			this.deadline = deadline;
		}

		@Override
		protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
			this.deadline.check();
			super.processOperator(operator, operands);
		}

		@Override
		public void drawImage(PDImage image) throws IOException {
			if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
				throw new UndrawableException(
						"it has a picture of %d × %d".formatted(image.getWidth(), image.getHeight()));
			}
			super.drawImage(image);
		}

		@Override
		protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
				throws IOException {
			if (failure instanceof MissingImageReaderException) {
				throw new UndrawableException(
						"it has a picture in a form that cannot be read: " + failure.getMessage());
			}
			super.operatorException(operator, operands, failure);
		}

	}

}
