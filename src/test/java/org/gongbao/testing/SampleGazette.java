package org.gongbao.testing;

import java.time.LocalDate;

import org.gongbao.chronicle.ChroniclePublishing;
import org.gongbao.chronicle.EntryMother;
import org.gongbao.document.DocumentMother;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.document.RelationKind;
import org.gongbao.issue.IssueDraft;
import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.personnel.AppointmentPublishing;
import org.gongbao.personnel.BatchMother;

/** Puts issues into the database through the same facades as the importer. */
@PortalTool
public class SampleGazette {

	private static final String GOVERNMENT = "市政府文件";

	private static final String OFFICE = "市政府办公室文件";

	private static final String BODY = "通辽市人民政府";

	private static final String OFFICE_BODY = "通辽市人民政府办公室";

	private final IssuePublishing issues;

	private final DocumentPublishing documents;

	private final AppointmentPublishing appointments;

	private final ChroniclePublishing chronicle;

	SampleGazette(IssuePublishing issues, DocumentPublishing documents, AppointmentPublishing appointments,
			ChroniclePublishing chronicle) {
		this.issues = issues;
		this.documents = documents;
		this.appointments = appointments;
		this.chronicle = chronicle;
	}

	/**
	 * Publishes 2023年第2期（总第41期）: six documents, five acts, three entries.
	 * @return the issue
	 */
	public IssueRef publishIssue41() {
		IssueRef issue = this.issues.store(IssueMother.issue41());
		storeOfGovernment(issue);
		storeOfOffice(issue);
		BatchMother.ofIssue41(issue).forEach(this.appointments::store);
		this.chronicle.store(EntryMother.ofIssue41(issue));
		this.issues.publish(issue);
		return issue;
	}

	/**
	 * Publishes an issue with the documents given.
	 * @param draft the issue
	 * @param mothers the documents, placed in this order on pages 1, 2, …
	 * @return the issue
	 */
	public IssueRef publish(IssueDraft draft, DocumentMother... mothers) {
		IssueRef issue = this.issues.store(draft);
		for (int i = 0; i < mothers.length; i++) {
			Integer line = (i < draft.contents().size()) ? i + 1 : null;
			store(mothers[i].in(issue, i + 1, line, GOVERNMENT, i + 1));
		}
		this.issues.publish(issue);
		return issue;
	}

	/**
	 * Publishes a document that stands in no issue.
	 * @param mother the document
	 * @return its id
	 */
	public long publishAlone(DocumentMother mother) {
		long id = this.documents.storePage(mother.draft()).documentId();
		this.documents.publish(id);
		return id;
	}

	private void storeOfGovernment(IssueRef issue) {
		store(DocumentMother.titled("通辽市人民政府关于森林草原防火的通告")
			.numbered("通告通告〔2023〕1号")
			.issuedBy(BODY, LocalDate.of(2023, 3, 28))
			.saying("通告如下：\n\n一、防火时段\n\n春季防火期自3月15日起。\n\n二、禁止事项\n\n（一）不在野外吸烟；\n\n（二）不烧荒。")
			.in(issue, 1, 1, GOVERNMENT, 1));
		store(DocumentMother.titled("通辽市人民政府关于公布市本级行政执法主体的通知")
			.numbered("通告字〔2023〕33号")
			.issuedBy(BODY, LocalDate.of(2023, 4, 28))
			.to("市政府各委办局，有关事业单位")
			.citing(RelationKind.BASED_ON, "内司通〔2023〕4号", null)
			.saying("按照上级部署（内司通〔2023〕4号），公布如下。\n\n此前的有关文件一律作废。")
			.in(issue, 2, 2, GOVERNMENT, 1));
	}

	private void storeOfOffice(IssueRef issue) {
		store(DocumentMother.titled("通辽市人民政府办公室关于印发通辽市加快推进“一件事一次办”打造政务服务升级版工作实施方案的通知")
			.numbered("通政办字〔2023〕26号")
			.issuedBy(OFFICE_BODY, LocalDate.of(2023, 3, 13))
			.to("各旗县市区人民政府、开发区管委会，市政府各委办局")
			.omitted()
			.in(issue, 3, 3, OFFICE, 3));
		store(DocumentMother.windPower().in(issue, 4, 4, OFFICE, 3));
		store(DocumentMother.titled("通辽市人民政府办公室关于印发通辽市中小微企业助保金贷款业务管理办法的通知")
			.numbered("通辽办发〔2023〕13号")
			.issuedBy(OFFICE_BODY, LocalDate.of(2023, 4, 2))
			.to("各旗县市区人民政府、开发区管委会，市政府各委办局")
			.saying("现将办法印发给你们。\n\n通辽市中小微企业助保金贷款业务管理办法\n\n第一章 总则\n\n第一条 为规范业务，制定本办法。\n\n"
					+ "第二章 附则\n\n第二条 本办法自印发之日起施行。")
			.in(issue, 5, 5, OFFICE, 7));
		store(DocumentMother.titled("通辽市人民政府办公室关于开展2023年“博爱一日捐”活动的通知")
			.numbered("通政办字〔2023〕35号", "通政办字〔2023〕35 号")
			.issuedBy(OFFICE_BODY, LocalDate.of(2023, 4, 7))
			.in(issue, 6, 6, OFFICE, 11));
	}

	private void store(DocumentMother mother) {
		this.documents.storeInIssue(mother.draft());
	}

}
