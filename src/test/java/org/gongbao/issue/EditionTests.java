package org.gongbao.issue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.archive.Archive;
import org.gongbao.archive.TooLargeException;
import org.gongbao.document.DocumentMother;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.LoggedChange;
import org.gongbao.publishing.PublicItems;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The printed edition beside the issue it was printed as. */
@PortalTest
class EditionTests {

	private static final long LIMIT = 10_000_000;

	@TempDir
	private Path folder;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private Editions editions;

	@Autowired
	private IssuePublishing publishing;

	@Autowired
	private Archive archive;

	@Autowired
	private ChangeLog changeLog;

	@Autowired
	private List<PublicItems> publicItems;

	private Path pdf;

	@BeforeEach
	void print() throws IOException {
		this.pdf = PdfMother.edition(this.folder.resolve("edition.pdf"), 18);
	}

	@Test
	void theIssueShowsItsPrintedCoverAndLeadsToItsPages() throws Exception {
		attach(this.gazette.publishIssue41());
		Document page = page("/issues/2023/2");
		assertThat(page.select(".gz-cover-side img").attr("src")).isEqualTo("/issues/2023/2/cover.png");
		assertThat(page.select(".gz-cover-side .gz-cover")).isEmpty();
		assertThat(page.select(".gz-toc__page a").eachAttr("href")).containsExactly("/issues/2023/2/edition.pdf#page=3",
				"/issues/2023/2/edition.pdf#page=3", "/issues/2023/2/edition.pdf#page=5",
				"/issues/2023/2/edition.pdf#page=5", "/issues/2023/2/edition.pdf#page=9",
				"/issues/2023/2/edition.pdf#page=13", "/issues/2023/2/edition.pdf#page=19",
				"/issues/2023/2/edition.pdf#page=20");
		assertThat(page.select(".gz-toc__page a").get(2).text()).isEqualTo("纸质版第3页 (PDF)");
		assertThat(page.select(".gz-colophon").text()).contains("原版 PDF（共20页，");
	}

	@Test
	void anIssueWithoutKeepsItsDrawnCover() throws Exception {
		this.gazette.publishIssue41();
		Document page = page("/issues/2023/2");
		assertThat(page.select(".gz-cover-side .gz-cover")).hasSize(1);
		assertThat(page.select(".gz-cover-side img, .gz-toc__page a")).isEmpty();
		assertThat(page.select(".gz-colophon").text()).doesNotContain("原版");
		assertThat(this.web.get().uri("/issues/2023/2/edition.pdf")).hasStatus(404);
		assertThat(this.web.get().uri("/issues/2023/2/cover.png")).hasStatus(404);
	}

	@Test
	void aDocumentLeadsToThePageItWasPrintedOn() throws Exception {
		attach(this.gazette.publishIssue41());
		Document page = page(PagePaths.of("documents", DocumentMother.WIND_POWER));
		assertThat(page.select(".gz-info a[href^=/issues/2023/2/edition]").attr("href"))
			.isEqualTo("/issues/2023/2/edition.pdf#page=5");
		assertThat(page.select(".gz-info").text()).contains("2023年第2期，纸质版第3页 (PDF)");
	}

	@Test
	void anUnknownOffsetMakesNoLinks() throws Exception {
		IssueRef issue = this.gazette.publishIssue41();
		this.publishing.attach(issue, this.editions.store(this.pdf, LIMIT).withOffset(null));
		assertThat(page("/issues/2023/2").select(".gz-toc__page a")).isEmpty();
		assertThat(page(PagePaths.of("documents", DocumentMother.WIND_POWER)).select(".gz-info").text())
			.contains("2023年第2期第3页");
		this.publishing.attach(issue, this.editions.store(this.pdf, LIMIT).withOffset(9));
		assertThat(page("/issues/2023/2").select(".gz-toc__page a").eachAttr("href")).hasSize(6)
			.last()
			.isEqualTo("/issues/2023/2/edition.pdf#page=20");
	}

	@Test
	void thePdfIsServedWholeAndInParts() throws Exception {
		attach(this.gazette.publishIssue41());
		byte[] bytes = Files.readAllBytes(this.pdf);
		MvcTestResult whole = this.web.get().uri("/issues/2023/2/edition.pdf").exchange();
		assertThat(whole).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_PDF)
			.hasHeader("Accept-Ranges", "bytes")
			.headers()
			.hasHeaderSatisfying("Content-Disposition",
					(values) -> assertThat(values).singleElement()
						.asString()
						.startsWith("inline;")
						.contains("filename*=UTF-8''%E9%80%9A"))
			.hasHeaderSatisfying("Content-Security-Policy",
					(values) -> assertThat(values).singleElement()
						.asString()
						.contains("script-src 'none'")
						.doesNotContain("sandbox"));
		assertThat(whole.getResponse().getContentAsByteArray()).isEqualTo(bytes);
		MvcTestResult part = this.web.get()
			.uri("/issues/2023/2/edition.pdf")
			.header("Range", "bytes=100-299")
			.exchange();
		assertThat(part).hasStatus(206).hasHeader("Content-Range", "bytes 100-299/" + bytes.length);
		assertThat(part.getResponse().getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 100, 300));
		assertThat(this.web.get().uri("/issues/2023/2/cover.png")).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
		assertThat(this.web.get().uri("/issues/2023/02/edition.pdf")).hasStatus(301)
			.hasHeader("Location", "/issues/2023/2/edition.pdf");
	}

	@Test
	void whatIsNotPublicIsNotThere() throws Exception {
		this.publishing.store(withEdition(IssueMother.plain(2023, 1, 40)));
		for (String path : List.of("/issues/2023/1/edition.pdf", "/issues/2023/1/cover.png",
				"/issues/2023/9/edition.pdf", "/issues/999999/999999/cover.png", "/issues/2023/1/other.pdf")) {
			assertThat(this.web.get().uri(path)).hasStatus(404);
		}
	}

	@Test
	void anEditionComesWithItsDraftOrLaterAndIsAChange() throws Exception {
		IssueRef issue = this.gazette.publish(withEdition(IssueMother.plain(2023, 1, 40)));
		assertThat(page("/issues/2023/1").select(".gz-cover-side img")).hasSize(1);
		assertThat(digestsAgree()).isTrue();
		long head = this.changeLog.head();
		this.publishing.attach(issue, null);
		assertThat(this.changeLog.after(head, 9)).extracting(LoggedChange::itemId).containsExactly(issue.id());
		assertThat(digestsAgree()).isTrue();
		assertThat(page("/issues/2023/1").select(".gz-cover-side img")).isEmpty();
		attach(issue);
		head = this.changeLog.head();
		attach(issue);
		assertThat(this.changeLog.after(head, 9)).isEmpty();
		assertThat(this.archive.count()).isEqualTo(2);
	}

	@Test
	void whatIsRefusedLeavesNothingBehind() throws IOException {
		assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> this.editions.store(this.pdf, 1000));
		Path novel = Files.writeString(this.folder.resolve("novel.pdf"), "a novel");
		assertThatExceptionOfType(UnusableEditionException.class).isThrownBy(() -> this.editions.store(novel, LIMIT));
		assertThat(this.archive.count()).isZero();
	}

	private void attach(IssueRef issue) throws IOException {
		this.publishing.attach(issue, this.editions.store(this.pdf, LIMIT));
	}

	private IssueDraft withEdition(IssueDraft draft) throws IOException {
		return new IssueDraft(draft.year(), draft.number(), draft.serial(), draft.title(), draft.motto(),
				draft.colophon(), draft.contents(), this.editions.store(this.pdf, LIMIT), draft.sample());
	}

	private boolean digestsAgree() {
		return this.publicItems.stream()
			.flatMap((items) -> items.digests(0, 9).stream())
			.allMatch((digest) -> digest.stored().equals(digest.computed()));
	}

	private Document page(String path) throws Exception {
		MvcTestResult result = this.web.get().uri(URI.create(path)).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
