package org.gongbao.manuscript;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.gongbao.document.OpenInformation;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;

import static org.assertj.core.api.Assertions.assertThat;

class ManuscriptDocumentTests {

	@Test
	void aFullTextTakesNothingAway() {
		OpenInformation known = new OpenInformation("A-1", null, null, null, null, null, null, null);
		ManuscriptDocument notice = document("见 ![](image1.png)，此处略。", known, file("image1.png", "aa"));
		ManuscriptDocument page = document("图 ![](image1.png) ![](image2.png)",
				new OpenInformation("B-2", "综合政务", null, null, null, null, null, null), file("image1.png", "bb"),
				file("image2.png", "cc"));
		ManuscriptDocument both = notice.withFullText(page);
		assertThat(both.text()).isEqualTo(notice.text());
		assertThat(both.fullText()).isEqualTo("图 ![](全文-image1.png) ![](image2.png)");
		assertThat(both.attachments()).extracting(AttachedFile::name, AttachedFile::sha256)
			.hasToString("[(\"image1.png\", \"aa\"), (\"全文-image1.png\", \"bb\"), (\"image2.png\", \"cc\")]");
		assertThat(both.information().indexNumber()).isEqualTo("A-1");
		assertThat(both.information().theme()).isEqualTo("综合政务");
		assertThat(both.withFullText(page)).isEqualTo(both);
	}

	private static ManuscriptDocument document(String text, OpenInformation information, AttachedFile... files) {
		return new ManuscriptDocument(null, null, null, null, "关于试行的通知", null, null, null, text, false, null, null,
				null, information, List.of(), List.of(), List.of(files));
	}

	private static AttachedFile file(String name, String sha256) {
		return new AttachedFile(name, sha256, "image/png", 1, null);
	}

}
