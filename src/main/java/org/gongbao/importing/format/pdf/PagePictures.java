package org.gongbao.importing.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.gongbao.importing.format.Flow;
import org.gongbao.importing.format.PictureShelf;
import org.gongbao.importing.format.PictureShelf.Shelved;

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

	private final IdentityHashMap<COSBase, String> names = new IdentityHashMap<>();

	private final Set<String> refused = new HashSet<>();

	private final PictureShelf shelf;

	PagePictures(PictureShelf shelf) {
		this.shelf = shelf;
	}

	void take(PDImage image, Box box, PageInk ink) {
		boolean small = box.width() < SMALLEST || box.height() < SMALLEST || image.getWidth() < 32
				|| image.getHeight() < 32;
		if (small || image.isStencil() || !(image instanceof PDImageXObject picture)) {
			return;
		}
		COSBase content = picture.getCOSObject();
		if (this.uses.merge(content, 1, Integer::sum) > MOST_USES) {
			return;
		}
		String key = this.keys.computeIfAbsent(content, (it) -> "pdf-" + this.keys.size());
		Shelved shelved = shelve(picture, key);
		if (shelved.name() != null) {
			this.names.put(content, shelved.name());
			ink.placed().add(new Placed(box, List.of(Flow.line("", shelved.name()))));
		}
		else if (this.refused.add(key)) {
			ink.refusals().add(String.valueOf(shelved.refusal()));
		}
	}

	/** Takes back what turned out to come on page after page. */
	void dropDecoration(List<PageInk> pages) {
		this.names.forEach((content, name) -> {
			if (this.uses.getOrDefault(content, 0) > MOST_USES) {
				String line = Flow.line("", name);
				pages.forEach((page) -> page.placed().removeIf((placed) -> placed.lines().contains(line)));
				this.shelf.drop(name);
			}
		});
	}

	private Shelved shelve(PDImageXObject picture, String key) {
		if ((long) picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
			return new Shelved(null, "尺寸过大");
		}
		try {
			String known = this.shelf.known(key);
			if (known != null) {
				return new Shelved(known, null);
			}
			if (isPlainJpeg(picture)) {
				try (InputStream jpeg = picture.getStream().createInputStream(List.of("DCTDecode"))) {
					return this.shelf.put(key, jpeg);
				}
			}
			return this.shelf.put(key, new ByteArrayInputStream(PictureShelf.png(picture.getImage())));
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
