package org.gongbao.importing.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.gongbao.importing.format.Flow;
import org.gongbao.importing.format.PictureShelf;
import org.gongbao.importing.format.PictureShelf.Shelved;
import org.gongbao.importing.format.Transcript;

/**
 * Takes the pictures out of a PDF's pages. What comes again on page after page is
 * decoration; what is tiny, a line or a dot.
 */
final class PagePictures {

	private static final Logger log = LoggerFactory.getLogger(PagePictures.class);

	private static final float SMALLEST = 40;

	private static final long MOST_PIXELS = 16_000_000;

	private static final int MOST_USES = 3;

	private final IdentityHashMap<COSBase, Integer> uses = new IdentityHashMap<>();

	private final IdentityHashMap<COSBase, String> keys = new IdentityHashMap<>();

	private final Map<String, String> refusals = new HashMap<>();

	private final Transcript transcript;

	PagePictures(Transcript transcript) {
		this.transcript = transcript;
	}

	void take(PDImage image, Box box, PageInk ink) {
		boolean small = box.width() < SMALLEST || box.height() < SMALLEST || image.getWidth() < 32
				|| image.getHeight() < 32;
		if (small || image.isStencil() || !(image instanceof PDImageXObject picture)) {
			return;
		}
		COSBase content = picture.getCOSObject();
		int use = this.uses.merge(content, 1, Integer::sum);
		if (use > MOST_USES) {
			return;
		}
		String key = this.keys.computeIfAbsent(content, (it) -> "pdf-" + this.keys.size());
		Shelved shelved = shelve(picture, key);
		if (shelved.name() != null) {
			ink.placed().add(new Placed(box, List.of(Flow.line("", shelved.name()))));
		}
		else if (this.refusals.put(key, String.valueOf(shelved.refusal())) == null) {
			this.transcript.remarkHere("picture-left-out", "这一页有一幅图片没有取出：" + shelved.refusal() + "；需要时请另存为 PNG 图片后补上。");
		}
	}

	private Shelved shelve(PDImageXObject picture, String key) {
		PictureShelf shelf = this.transcript.pictures();
		if ((long) picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
			return new Shelved(null, "尺寸过大");
		}
		try {
			String known = shelf.known(key);
			if (known != null) {
				return new Shelved(known, null);
			}
			if (isPlainJpeg(picture)) {
				try (InputStream jpeg = picture.getStream().createInputStream(List.of("DCTDecode"))) {
					return shelf.put(key, jpeg);
				}
			}
			return shelf.put(key, new ByteArrayInputStream(PictureShelf.png(picture.getImage())));
		}
		catch (IOException | RuntimeException ex) {
			log.debug("Unreadable picture", ex);
			return new Shelved(null, "格式少见或已经损坏");
		}
	}

	// Browsers show these as they are; packing them again would only make them larger.
	private static boolean isPlainJpeg(PDImageXObject picture) throws IOException {
		return "jpg".equals(picture.getSuffix()) && picture.getSoftMask() == null && picture.getMask() == null
				&& picture.getColorSpace().getNumberOfComponents() != 4 && picture.getDecode() == null;
	}

}
