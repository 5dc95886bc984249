package org.gongbao.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import org.gongbao.archive.Archive;
import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.PublicItems;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures and files of documents: as public as the document, and never able to act. */
@PortalTest
class DocumentFilesTests {

	private static final String NUMBER = "国办发〔2019〕3号";

	private static final byte[] PNG = bytes(3_000_000, 1);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private Archive archive;

	@Autowired
	private DocumentPublishing publishing;

	@Autowired
	private IssuePublishing issues;

	@Autowired
	private List<PublicItems> publicItems;

	@Test
	void aPictureStandsInTheTextAndAFileBelowIt() throws Exception {
		this.gazette.publishAlone(document());
		Document page = page(NUMBER);
		String url = path("规划图 1.png");
		assertThat(page.select(".gz-text figure img").attr("src")).isEqualTo(url);
		assertThat(page.select(".gz-text figure img").attr("alt")).isEqualTo("布局规划图");
		assertThat(page.select(".gz-text figure figcaption").text()).isEqualTo("布局规划图");
		assertThat(page.select(".gz-text figure a").attr("href")).isEqualTo(url);
		assertThat(page.select(".gz-text .gz-figure__absent").eachText()).containsExactly("图：旧图（未收录）", "图：名单（见附件）");
		assertThat(page.select("#files li").eachText()).containsExactly("项目名单 Word，12字节", "标志.svg SVG，25字节",
				"没有提到的.png 图片，4字节");
		assertThat(page.select("#files a").eachAttr("href")).startsWith(path("名单.docx"));
	}

	@Test
	void thePageKeepsThePlaceOfAPictureFreeWhileItComes() throws Exception {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(800, 450, BufferedImage.TYPE_BYTE_BINARY), "png", png);
		this.gazette.publishAlone(DocumentMother.titled("关于公园的通知")
			.numbered(NUMBER)
			.saying("如图。\n\n![规划图](图.png)\n\n![坏图](坏.png)")
			.with(attachment("图.png", png.toByteArray(), "image/png", null))
			.with(attachment("坏.png", new byte[9], "image/png", null)));
		Elements pictures = page(NUMBER).select(".gz-text figure img");
		assertThat(pictures).hasSize(2);
		assertThat(pictures.get(0).attr("width")).isEqualTo("800");
		assertThat(pictures.get(0).attr("height")).isEqualTo("450");
		assertThat(pictures.get(1).hasAttr("width")).isFalse();
	}

	@Test
	void aDocumentWithoutFilesSaysNothingOfThem() throws Exception {
		this.gazette.publishAlone(DocumentMother.titled("关于公园的通知").numbered(NUMBER));
		assertThat(page(NUMBER).select("#files")).isEmpty();
	}

	@Test
	void theBytesComeWithANameAndATag() throws Exception {
		this.gazette.publishAlone(document());
		MvcTestResult answer = get(path("规划图 1.png"));
		assertThat(answer).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
		assertThat(answer).hasHeader("Content-Length", String.valueOf(PNG.length))
			.hasHeader("Accept-Ranges", "bytes")
			.hasHeader("Cache-Control", "no-cache");
		assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PNG);
		String tag = Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
		assertThat(tag).matches("\"[0-9a-f]{64}\"");
		assertThat(this.web.get().uri(URI.create(path("规划图 1.png"))).header("If-None-Match", tag)).hasStatus(304)
			.body()
			.isEmpty();
		assertThat(this.web.head().uri(URI.create(path("规划图 1.png")))).hasStatusOk()
			.hasHeader("Content-Length", String.valueOf(PNG.length))
			.body()
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "bytes=0-9, 0, 10", "bytes=2999990-, 2999990, 10", "bytes=-5, 2999995, 5",
			"bytes=1048570-1048580, 1048570, 11" })
	void aPartIsGivenWhereAPartIsAskedFor(String range, int start, int length) throws Exception {
		this.gazette.publishAlone(document());
		MvcTestResult part = this.web.get().uri(URI.create(path("规划图 1.png"))).header("Range", range).exchange();
		assertThat(part).hasStatus(206)
			.hasHeader("Content-Range", "bytes %d-%d/3000000".formatted(start, start + length - 1));
		byte[] expected = Arrays.copyOfRange(PNG, start, start + length);
		assertThat(part.getResponse().getContentAsByteArray()).isEqualTo(expected);
	}

	@Test
	void aPartThatIsNotThereIsRefused() throws IOException {
		this.gazette.publishAlone(document());
		for (String range : List.of("bytes=3000000-", "bytes=9-2", "bytes=x", "lines=1-2",
				"bytes=" + "0-2999999,".repeat(50) + "0-1")) {
			assertThat(this.web.get().uri(URI.create(path("规划图 1.png"))).header("Range", range)).as(range)
				.hasStatus(416);
		}
	}

	@Test
	void aPartOfAnotherFileIsNotContinued() throws Exception {
		this.gazette.publishAlone(document());
		MvcTestResult whole = this.web.get()
			.uri(URI.create(path("规划图 1.png")))
			.header("Range", "bytes=100-200")
			.header("If-Range", "\"" + "0".repeat(64) + "\"")
			.exchange();
		assertThat(whole).hasStatusOk();
		assertThat(whole.getResponse().getContentAsByteArray()).isEqualTo(PNG);
	}

	@Test
	void nothingInAFileCanActInTheNameOfTheSite() throws Exception {
		this.gazette.publishAlone(document());
		assertThat(get(path("标志.svg"))).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_OCTET_STREAM)
			.hasHeader("X-Content-Type-Options", "nosniff")
			.headers()
			.hasHeaderSatisfying("Content-Disposition",
					(values) -> assertThat(values).singleElement().asString().startsWith("attachment;"))
			.hasHeaderSatisfying("Content-Security-Policy",
					(values) -> assertThat(values).singleElement()
						.asString()
						.contains("default-src 'none'", "sandbox"));
		assertThat(get(path("规划图 1.png"))).hasHeader("X-Content-Type-Options", "nosniff")
			.headers()
			.hasHeaderSatisfying("Content-Disposition",
					(values) -> assertThat(values).singleElement().asString().startsWith("inline;"))
			.hasHeaderSatisfying("Content-Security-Policy",
					(values) -> assertThat(values).singleElement().asString().contains("sandbox"));
	}

	@Test
	void aPageThatCallsItselfAPictureIsShownAsABrokenPictureOnly() throws Exception {
		this.gazette.publishAlone(DocumentMother.titled("关于公园的通知")
			.numbered(NUMBER)
			.with(attachment("x.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "image/png",
					null)));
		assertThat(get(path("x.png"))).hasContentType(MediaType.IMAGE_PNG)
			.hasHeader("X-Content-Type-Options", "nosniff");
	}

	@Test
	void anyOtherSpellingLeadsToTheOneAddress() throws Exception {
		this.gazette.publishAlone(document());
		assertThat(get(PagePaths.of("documents", "国办发[2019]3号", "files", "规划图 1.png"))).hasStatus(301)
			.hasHeader("Location", path("规划图 1.png"));
	}

	@Test
	void whatIsNotPublicIsNotThere() throws Exception {
		long id = this.publishing.storePage(document().draft()).documentId();
		assertThat(get(path("规划图 1.png"))).hasStatus(404);
		this.publishing.publish(id);
		assertThat(get(path("规划图 1.png"))).hasStatusOk();
		this.publishing.withdraw(id, "含有个人信息");
		MvcTestResult gone = get(path("规划图 1.png"));
		assertThat(gone).hasStatus(410);
		assertThat(gone.getResponse().getContentAsString()).contains("含有个人信息");
		assertThat(get(path("没有这个.png"))).hasStatus(410);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%E6%97%A0.png", "..%2f..%2fetc%2fpasswd", "%2e%2e", "..%5c..%5cx", "a%00.png", "%00",
			"x%0d%0aSet-Cookie:a=b", "a;b=c", "%25", "%252e%252e%252f", "..;/x", "%ff%fe", "a%3fb", " ", "%e2%80%ae" })
	void trickyNamesFindNothing(String name) throws Exception {
		this.gazette.publishAlone(document());
		URI uri = URI.create(PagePaths.of("documents", NUMBER, "files") + "/" + name.replace(" ", "%20"));
		MvcTestResult answer = this.web.perform(MockMvcRequestBuilders.get(uri));
		assertThat(answer.getUnresolvedException()).isNull();
		assertThat(answer.getResponse().getStatus()).isIn(400, 404);
		assertThat(answer).headers().doesNotContainHeader("Set-Cookie");
	}

	@Test
	void filesAreListedAsDataTooInLists() throws Exception {
		this.gazette.publishAlone(document());
		assertThat(get(PagePaths.of("documents", NUMBER) + ".json")).bodyJson()
			.extractingPath("$.attachments[0]")
			.asMap()
			.containsEntry("name", "规划图 1.png")
			.containsEntry("title", null)
			.containsEntry("mediaType", "image/png")
			.containsEntry("size", PNG.length)
			.containsEntry("url", path("规划图 1.png"));
		assertThat(get("/documents.json")).bodyJson().extractingPath("$.items[0].attachments.length()").isEqualTo(4);
	}

	@Test
	void whatThePageHadIsStillThereWhenTheIssueComesAndGoes() throws Exception {
		this.gazette.publishAlone(document());
		byte[] printed = { 1, 2, 3, 4, 5 };
		IssueRef issue = this.issues.store(IssueMother.sample(2019, 5, 50));
		this.publishing.storeInIssue(DocumentMother.titled("关于公园的通知")
			.numbered(NUMBER)
			.issuedBy("甲机关", LocalDate.of(2019, 1, 2))
			.saying("如图。\n\n![](规划图 1.png)")
			.with(attachment("规划图 1.png", printed, "image/png", null))
			.in(issue, 1, 1, "文件", 1)
			.draft());
		assertThat(get(path("规划图 1.png")).getResponse().getContentAsByteArray()).isEqualTo(printed);
		assertThat(get(path("名单.docx"))).hasStatusOk();
		this.issues.removeSamples();
		assertThat(get(path("规划图 1.png")).getResponse().getContentAsByteArray()).isEqualTo(PNG);
		assertThat(this.publicItems).flatExtracting((items) -> items.digests(0, 10))
			.isNotEmpty()
			.allSatisfy((digest) -> assertThat(digest.stored()).isEqualTo(digest.computed()));
	}

	@Test
	void aFileMoreIsAChange() throws IOException {
		DocumentMother mother = DocumentMother.titled("关于公园的通知").numbered(NUMBER);
		this.gazette.publishAlone(mother);
		assertThat(this.publishing.storePage(mother.draft()).changed()).isFalse();
		mother.with(attachment("a.png", new byte[] { 1 }, "image/png", null));
		assertThat(this.publishing.storePage(mother.draft()).changed()).isTrue();
		assertThat(this.publishing.storePage(mother.draft()).changed()).isFalse();
	}

	@Test
	void namesSentByBrowsersBecomeNamesThatCanBeAddressed() {
		assertThat(Attachment.nameOf("C:\\Users\\x\\规划图.png")).isEqualTo("规划图.png");
		assertThat(Attachment.nameOf("../../etc/passwd")).isEqualTo("passwd");
		assertThat(Attachment.nameOf("a;b%c?d\u0000\u202egnp.exe")).isEqualTo("abcdgnp.exe");
		assertThat(Attachment.nameOf("e\u0301.png")).isEqualTo("\u00e9.png");
		assertThat(Attachment.nameOf("..")).isEqualTo("附件");
		assertThat(Attachment.nameOf("")).isEqualTo("附件");
		assertThat(Attachment.nameOf("国".repeat(300) + ".png")).hasSize(Attachment.LONGEST_NAME).endsWith("国.png");
		assertThat(Attachment.isName("a/b")).isFalse();
	}

	private DocumentMother document() throws IOException {
		return DocumentMother.titled("关于公园的通知")
			.numbered(NUMBER)
			.issuedBy("甲机关", LocalDate.of(2019, 1, 2))
			.saying("如图。\n\n![布局规划图](规划图 1.png)\n\n![旧图](没有.png)\n\n![名单](名单.docx)\n\n照办。")
			.with(attachment("规划图 1.png", PNG, "image/png", null))
			.with(attachment("名单.docx", new byte[12],
					"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "项目名单"))
			.with(attachment("标志.svg", "<svg><script/>alert</svg>".getBytes(StandardCharsets.UTF_8), "image/svg+xml",
					null))
			.with(attachment("没有提到的.png", new byte[4], "image/png", null));
	}

	private Attachment attachment(String name, byte[] bytes, String type, @Nullable String title) throws IOException {
		String sha256 = this.archive.store(new ByteArrayInputStream(bytes), bytes.length, type).sha256();
		return new Attachment(name, sha256, bytes.length, type, title);
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(URI.create(path)).exchange();
	}

	private Document page(String number) throws Exception {
		MvcTestResult result = get(PagePaths.of("documents", number));
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private static String path(String name) {
		return PagePaths.of("documents", NUMBER, "files", name);
	}

	private static byte[] bytes(int size, long seed) {
		byte[] bytes = new byte[size];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

}
