package org.gongbao.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.gongbao.archive.Archive;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.PartKey;
import org.gongbao.security.Role;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the three reviews, as each role sees them and with whatever is sent to
 * them.
 */
@PortalTest
class ReviewPagesTests {

	private static final PartKey FIRST = PartKey.document(1);

	/** A picture of one pixel. */
	private static final byte[] PIXEL = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private Archive archive;

	@Test
	void theQueueShowsWhatWaitsForEachPerson() {
		long id = this.desk.submitted(2023, 2);
		Document colleague = page("/staff/queue", ReviewDesk.COLLEAGUE);
		assertThat(colleague.select(".gz-tabs__one[aria-current]").text()).isEqualTo("待我初审6");
		assertThat(colleague.select(".gz-deskbar__count").text()).startsWith("6");
		assertThat(colleague.select(".gz-grid__title").eachText()).contains("通辽市人民政府关于森林草原防火的通告");
		assertThat(page("/staff/queue", ReviewDesk.EDITOR).select(".gz-tabs__one[aria-current]").text())
			.isEqualTo("待我初审0");
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		Document reviewer = page("/staff/queue?tab=level-2", ReviewDesk.REVIEWER);
		assertThat(reviewer.select(".gz-tabs__one").eachText()).contains("待我初审5", "待我复审1", "在他人处0");
		assertThat(reviewer.select("tbody tr:first-child .gz-marks .gz-hidden").eachText()).containsExactly("初审已通过",
				"正在等待复审", "未到终审");
		assertThat(page("/staff/queue", ReviewDesk.PUBLISHER).select(".gz-tabs__one").eachText()).contains("待我终审0",
				"在他人处6");
	}

	@Test
	void theQueueIsNotForAdministrators() {
		assertThat(this.web.get().uri("/staff/queue").with(TestStaff.administrator())).hasStatus(403);
	}

	@Test
	void strangersAreAskedToSignIn() {
		long id = this.desk.submitted(2023, 2);
		assertThat(this.web.get().uri("/staff/queue")).hasStatus3xxRedirection();
		assertThat(this.web.get().uri("/staff/drafts/" + id + "/review/d1")).hasStatus3xxRedirection();
	}

	@Test
	void severalPartsThatWereLookedAtPassWithOneComment() {
		long id = this.desk.submitted(2023, 2);
		page("/staff/drafts/" + id + "/review/d1", ReviewDesk.COLLEAGUE);
		page("/staff/drafts/" + id + "/review/chronicle", ReviewDesk.COLLEAGUE);
		Document queue = page("/staff/queue", ReviewDesk.COLLEAGUE);
		assertThat(queue.select("input[name=pick]:not([disabled])")).hasSize(2);
		assertThat(queue.select("input[name=pick][disabled]")).hasSize(4);
		String[] picks = queue.select("input[name=pick]:not([disabled])").eachAttr("value").toArray(String[]::new);
		assertThat(this.web.post()
			.uri("/staff/queue/pass")
			.param("pick", picks)
			.param("comment", "与原件一致")
			.with(ReviewDesk.COLLEAGUE)).hasStatus3xxRedirection();
		assertThat(this.desk.state(id, FIRST).steps()).singleElement()
			.satisfies((step) -> assertThat(step.comment()).isEqualTo("与原件一致"));
		assertThat(this.desk.state(id, PartKey.CHRONICLE).next()).contains(Level.SECOND);
	}

	@Test
	void whatCannotPassTogetherIsSaidAndNothingTypedIsLost() {
		long id = this.desk.submitted(2023, 2);
		String unread = id + ":d1:" + this.desk.decision(id, FIRST, true, null).submission() + ":0";
		MvcTestResult answer = this.web.post()
			.uri("/staff/queue/pass")
			.param("pick", unread, "x", "1:nonsense:2:0", "99999999999999999999:d1:1:0")
			.param("comment", "一起通过")
			.with(ReviewDesk.COLLEAGUE)
			.exchange();
		assertThat(answer).hasStatus(422).bodyText().contains("还没有打开看过", "value=\"一起通过\"");
		assertThat(this.web.post().uri("/staff/queue/pass").with(ReviewDesk.COLLEAGUE)).hasStatus(422)
			.bodyText()
			.contains("还没有选择");
	}

	@Test
	void aPartIsReadAndPassedOnItsPage() {
		long id = this.desk.submitted(2023, 2);
		Document page = page("/staff/drafts/" + id + "/review/d1", ReviewDesk.COLLEAGUE);
		assertThat(page.select("#changes").text()).contains("第一次看");
		assertThat(page.select(".gz-text").text()).contains("通告如下：", "不在野外吸烟");
		assertThat(decide(id, "pass", page, "", ReviewDesk.COLLEAGUE)).hasStatus3xxRedirection()
			.hasRedirectedUrl("/staff/queue");
		Document next = page("/staff/drafts/" + id + "/review/d1", ReviewDesk.REVIEWER);
		assertThat(next.select(".gz-review-remarks").text()).contains("送审", "初审通过", "测试colleague");
		assertThat(next.select("button[value=pass]")).hasSize(1);
		assertThat(page("/staff/drafts/" + id + "/review/d1", ReviewDesk.COLLEAGUE).select("button[value=pass]"))
			.isEmpty();
	}

	@Test
	void picturesAndFilesAreReviewedWithTheText() throws IOException {
		String sha256 = this.archive.store(new ByteArrayInputStream(PIXEL), PIXEL.length, "image/png").sha256();
		ManuscriptDocument document = ManuscriptMother.printing(2023, 2, "流程如下。\n\n![流程图](流程图.png)")
			.document(FIRST)
			.orElseThrow()
			.withAttachments(
					List.of(new ManuscriptDocument.AttachedFile("流程图.png", sha256, "image/png", PIXEL.length, "流程图")));
		long id = this.desk.begin(ManuscriptMother.issue(2023, 2).with(FIRST, document));
		this.desk.submit(id);
		Document page = page("/staff/drafts/" + id + "/review/d1", ReviewDesk.COLLEAGUE);
		String url = "/staff/drafts/" + id + "/parts/d1/files/%E6%B5%81%E7%A8%8B%E5%9B%BE.png";
		assertThat(page.select(".gz-figure img").eachAttr("src")).containsExactly(url);
		assertThat(page.select(".gz-figure img").attr("width")).isEqualTo("1");
		assertThat(page.select(".gz-review-files a").eachAttr("href")).containsExactly(url);
		assertThat(this.web.get().uri(URI.create(url)).with(ReviewDesk.COLLEAGUE)).hasStatusOk();
	}

	@Test
	void eachPersonSeesWhatChangedSinceHeLooked() {
		long id = this.desk.submitted(2023, 2);
		page("/staff/drafts/" + id + "/review/d1", ReviewDesk.COLLEAGUE);
		this.desk.edit(id, FIRST, ReviewDesk.EDITOR, "通告如下：\n\n一、防火时段\n\n春季防火期自3月20日起。\n\n二、禁止事项\n\n（一）不在野外吸烟；");
		for (int times = 0; times < 2; times++) {
			Document page = page("/staff/drafts/" + id + "/review/d1", ReviewDesk.COLLEAGUE);
			assertThat(page.select("#changes").text()).contains("1处不同");
			assertThat(page.select(".gz-diff del").text()).isEqualTo("15");
			assertThat(page.select(".gz-diff ins").text()).isEqualTo("20");
		}
		assertThat(page("/staff/drafts/" + id + "/review/d1", ReviewDesk.REVIEWER).select("#changes").text())
			.contains("第一次看");
	}

	@Test
	void everyKindOfPartHasAPage() {
		long id = this.desk.submitted(2023, 2);
		assertThat(page("/staff/drafts/" + id + "/review/facts", ReviewDesk.REVIEWER).select(".gz-toc__line"))
			.hasSize(5);
		assertThat(page("/staff/drafts/" + id + "/review/appointments", ReviewDesk.REVIEWER).select(".gz-batch__act"))
			.hasSize(2);
		assertThat(page("/staff/drafts/" + id + "/review/chronicle", ReviewDesk.REVIEWER).select(".gz-review-days dt"))
			.hasSize(4);
		for (String absent : new String[] { "d9", "nonsense", "d0", "facts2" }) {
			assertThat(this.web.get().uri("/staff/drafts/" + id + "/review/" + absent).with(ReviewDesk.REVIEWER))
				.hasStatus(404);
		}
		assertThat(this.web.get().uri("/staff/drafts/999/review").with(ReviewDesk.REVIEWER)).hasStatus(404);
	}

	@Test
	void returningNeedsAReasonAndKeepsWhatWasTyped() {
		long id = this.desk.submitted(2023, 2);
		Document page = page("/staff/drafts/" + id + "/review/d1", ReviewDesk.COLLEAGUE);
		assertThat(decide(id, "return", page, "改", ReviewDesk.COLLEAGUE)).hasStatus(422)
			.bodyText()
			.contains("至少4个字", ">改</textarea>");
		assertThat(decide(id, "nonsense", page, "不该丢的话", ReviewDesk.COLLEAGUE)).hasStatus(422)
			.bodyText()
			.contains("不该丢的话");
		assertThat(decide(id, "return", page, "长".repeat(2001), ReviewDesk.COLLEAGUE)).hasStatus(422)
			.bodyText()
			.contains("最多2000字");
		assertThat(decide(id, "return", page, "第二段日期与原件不符", ReviewDesk.COLLEAGUE)).hasStatus3xxRedirection();
		assertThat(page("/staff/queue?tab=returned", ReviewDesk.EDITOR).select("tbody").text()).contains("第二段日期与原件不符");
	}

	@Test
	void remarksAreShownAsTheyWereTyped() {
		long id = this.desk.submitted(2023, 2);
		String hostile = "<script>alert(1)</script>${7*7}__${7*7}__";
		Document page = page("/staff/drafts/" + id + "/review/d1", ReviewDesk.REVIEWER);
		assertThat(decide(id, "comment", page, hostile, ReviewDesk.REVIEWER)).hasStatus3xxRedirection();
		Document shown = page("/staff/drafts/" + id + "/review/d1", ReviewDesk.COLLEAGUE);
		assertThat(shown.select(".gz-review-remarks").text()).contains(hostile);
		assertThat(shown.select("main script")).isEmpty();
	}

	@Test
	void whoeverComesSecondIsToldAndKeepsWhatHeTyped() {
		long id = this.desk.submitted(2023, 2);
		TestStaff other = TestStaff.of("second", Role.REVIEWER);
		Document first = page("/staff/drafts/" + id + "/review/d1", ReviewDesk.COLLEAGUE);
		Document second = page("/staff/drafts/" + id + "/review/d1", other);
		assertThat(decide(id, "pass", first, "", ReviewDesk.COLLEAGUE)).hasStatus3xxRedirection();
		assertThat(decide(id, "pass", second, "我也看过", other)).hasStatus(422)
			.bodyText()
			.contains("测试colleague已经通过初审", ">我也看过</textarea>");
	}

	@Test
	void handingInIsForEditorsAndSaysWhatStandsInTheWay() {
		long id = this.desk.begin(2023, 2);
		assertThat(this.web.post().uri("/staff/drafts/" + id + "/submit").with(ReviewDesk.REVIEWER)).hasStatus(403);
		assertThat(page("/staff/drafts/" + id + "/review", ReviewDesk.EDITOR).select("#submit button").text())
			.isEqualTo("送审6件");
		assertThat(this.web.post().uri("/staff/drafts/" + id + "/submit").with(ReviewDesk.EDITOR))
			.hasStatus3xxRedirection();
		assertThat(this.web.post().uri("/staff/drafts/" + id + "/submit").with(ReviewDesk.EDITOR)).hasStatus(422)
			.bodyText()
			.contains("没有要送审的内容");
		assertThat(page("/staff/drafts/" + id + "/review", ReviewDesk.REVIEWER).select("tbody tr")).hasSize(6);
	}

	@Test
	void reopeningIsForEditorsWithAReason() {
		long id = this.desk.approved(2023, 2);
		String address = "/staff/drafts/" + id + "/review/d1/reopen";
		assertThat(this.web.post().uri(address).param("reason", "发现日期有误").with(ReviewDesk.PUBLISHER)).hasStatus(403);
		assertThat(this.web.post().uri(address).param("reason", "改").with(ReviewDesk.EDITOR)).hasStatus(422)
			.bodyText()
			.contains("至少4个字");
		assertThat(this.web.post().uri(address).param("reason", "发现日期有误").with(ReviewDesk.EDITOR))
			.hasStatus3xxRedirection();
		assertThat(this.desk.state(id, FIRST).state()).isEqualTo(PartReview.State.REOPENED);
	}

	@Test
	void whatComesWithoutTheTokenOfThePageChangesNothing() {
		long id = this.desk.submitted(2023, 2);
		RequestPostProcessor withoutToken = (request) -> {
			ReviewDesk.COLLEAGUE.postProcessRequest(request);
			request.removeParameter("_csrf");
			request.removeHeader("X-CSRF-TOKEN");
			return request;
		};
		assertThat(this.web.post()
			.uri("/staff/drafts/" + id + "/review/d1")
			.param("act", "comment")
			.param("comment", "伪造的意见")
			.with(withoutToken)).hasStatus(403);
	}

	private MvcTestResult decide(long id, String act, Document shown, String comment, TestStaff by) {
		return this.web.post()
			.uri("/staff/drafts/" + id + "/review/d1")
			.param("act", act)
			.param("submission", shown.select("input[name=submission]").attr("value"))
			.param("level", shown.select("input[name=level]").attr("value"))
			.param("comment", comment)
			.with(by)
			.exchange();
	}

	private Document page(String address, TestStaff by) {
		MvcTestResult answer = this.web.get().uri(address).with(by).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
