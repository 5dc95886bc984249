package org.gongbao.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.archive.Archive;
import org.gongbao.document.OpenInformation;
import org.gongbao.issue.Colophon;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.Editions;
import org.gongbao.issue.PdfMother;
import org.gongbao.issue.PrintedEdition;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures, files and the printed edition of a manuscript come out with the issue. */
@PortalTest
class PublishedFilesTests {

	@Autowired
	private Manuscripts manuscripts;

	@Autowired
	private ManuscriptPublication publication;

	@Autowired
	private Archive archive;

	@Autowired
	private MockMvcTester web;

	@Test
	void everythingIsThereFromTheMomentOfPublication(@Autowired Editions editions, @TempDir Path folder)
			throws IOException {
		PrintedEdition printed = editions.store(PdfMother.edition(folder.resolve("edition.pdf"), 4), 1_000_000);
		IssueFacts facts = new IssueFacts(2023, 2, 41, "通辽市人民政府公报", null, Colophon.EMPTY,
				List.of(new IssueFacts.Line("文件", "关于公园的通知", 3, ContentsKind.DOCUMENT, "d1")), List.of(),
				new IssueFacts.Edition(printed.sha256(), printed.size(), printed.pages(), printed.offset(),
						printed.coverSha256()));
		long id = create(facts, document("通政字〔2023〕1号", "![布局图](图.png)", null),
				document("通政字〔2023〕2号", "【全文此处略。】", "全文。\n\n![布局图](图.png)"));
		assertThat(this.web.get().uri("/issues/2023/2/edition.pdf")).hasStatus(404);

		this.publication.publish(id, 1);

		assertThat(this.web.get().uri("/issues/2023/2")).bodyText()
			.contains("/issues/2023/2/edition.pdf#page=5", "/issues/2023/2/cover.png");
		for (String number : List.of("通政字〔2023〕1号", "通政字〔2023〕2号")) {
			assertThat(this.web.get().uri("/documents/{number}", number)).bodyText().containsOnlyOnce("<figure");
			assertThat(this.web.get().uri("/documents/{number}/files/图.png", number)).hasStatusOk();
			assertThat(this.web.get().uri("/documents/{number}.json", number)).bodyJson()
				.extractingPath("$.attachments.length()")
				.isEqualTo(1);
		}
	}

	private long create(IssueFacts facts, ManuscriptDocument... documents) {
		return this.manuscripts
			.create(Manuscript.of(facts, List.of(documents), AppointmentList.EMPTY, ChronicleList.EMPTY), null, "导入");
	}

	private ManuscriptDocument document(String number, String text, @Nullable String fullText) throws IOException {
		String sha256 = this.archive.store(new ByteArrayInputStream(new byte[7]), 7, "image/png").sha256();
		return new ManuscriptDocument("文件", 3, number, number, "关于" + number + "的通知", null, null, null, text,
				fullText != null, fullText, null, null, OpenInformation.EMPTY, List.of(), List.of(),
				List.of(new ManuscriptDocument.AttachedFile("图.png", sha256, "image/png", 7, null)));
	}

}
