package org.gongbao.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.gongbao.issue.IssueRef;
import org.gongbao.web.PagePaths;
import org.gongbao.web.QrDrawing;

import static org.assertj.core.api.Assertions.assertThat;

/** How documents are cited. */
class ReferenceTests {

	private static final IssueRef ISSUE = new IssueRef(1, 2023, 2, 41);

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 2);

	private static final Standing HOLDS = new Standing("in-force", "现行有效", "", false, null, null, "", "");

	@Test
	void aDocumentOfTheGazetteIsAnArticleOfAPeriodicalReadOnline() {
		Reference reference = Reference.of(document("通辽市人民政府办公室", ISSUE), "通辽市人民政府公报", HOLDS,
				"https://gongbao.example.cn/documents/2023-2-4", TODAY);
		assertThat(reference.catalogue()).isEqualTo(
				"通辽市人民政府办公室. 关于公园的通知: 通政办发〔2023〕12号[J/OL]. 通辽市人民政府公报, 2023(2): 3[2023-06-02]. https://gongbao.example.cn/documents/2023-2-4.");
		assertThat(reference.prose()).isEqualTo("通辽市人民政府办公室：《关于公园的通知》（通政办发〔2023〕12号），《通辽市人民政府公报》2023年第2期（总第41期），第3页。");
	}

	@Test
	void moreThanThreeBodiesAreCutShort() {
		assertThat(Reference.of(document("甲局、乙局、丙局、丁局", ISSUE), "公报", HOLDS, "", TODAY).catalogue())
			.startsWith("甲局, 乙局, 丙局, 等. 关于公园的通知");
		assertThat(Reference.of(document("甲局、乙局", ISSUE), "公报", HOLDS, "", TODAY).catalogue())
			.startsWith("甲局, 乙局. 关于公园的通知");
	}

	@Test
	void outsideTheGazetteItIsADocument() {
		assertThat(Reference.of(document("甲局", null), null, HOLDS, "https://a.cn/1", TODAY).catalogue())
			.isEqualTo("甲局. 关于公园的通知: 通政办发〔2023〕12号[A/OL]. (2023-03-20)[2023-06-02]. https://a.cn/1.");
		assertThat(Reference.of(document(null, null), null, HOLDS, "", TODAY).catalogue())
			.isEqualTo("关于公园的通知: 通政办发〔2023〕12号[A]. (2023-03-20).");
	}

	@Test
	void paperLeadsToTheDocumentByItsPlace() {
		PrintedLines paper = PrintedLines.of(document("甲局", ISSUE), "公报", "https://a.cn");
		assertThat(paper.address()).isEqualTo("https://a.cn/documents/通政办发〔2023〕12号");
		assertThat(paper.code()).isEqualTo(QrDrawing.of("https://a.cn/documents/2023-2-4"));
		assertThat(PrintedLines.of(document("甲局", null), null, "https://a.cn").code())
			.isEqualTo(QrDrawing.of("https://a.cn" + PagePaths.of("documents", "通政办发〔2023〕12号")));
		assertThat(PrintedLines.of(document("甲局", ISSUE), "公报", "").code()).isNull();
	}

	private static DocumentSummary document(@Nullable String issuer, @Nullable IssueRef issue) {
		return new DocumentSummary(1, "通政办发〔2023〕12号", "通政办发〔2023〕12号", null, "关于公园的通知", LocalDate.of(2023, 3, 20),
				issuer, null, null, 3, 4, issue, OpenInformation.EMPTY, Instant.EPOCH, false,
				new Force(TODAY, new Holding(null, null, null, Validity.IN_FORCE), null, List.of()), null, null, false);
	}

}
