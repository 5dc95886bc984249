package org.gongbao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;

/** Builds documents for tests; every value that a test does not name is missing. */
public final class DocumentMother {

	/** The number of {@link #windPower()}. */
	public static final String WIND_POWER = "通政办发〔2023〕12号";

	private final String title;

	private @Nullable Placement placement;

	private @Nullable String number;

	private @Nullable String printedNumber;

	private @Nullable LocalDate issuedOn;

	private @Nullable String issuer;

	private @Nullable String addressees;

	private String text = "正文一段。";

	private boolean abbreviated;

	private @Nullable LocalDate effectiveFrom;

	private @Nullable LocalDate validUntil;

	private OpenInformation information = OpenInformation.EMPTY;

	private final List<Relation> relations = new ArrayList<>();

	private final List<Statement> statements = new ArrayList<>();

	private final List<Attachment> attachments = new ArrayList<>();

	private DocumentMother(String title) {
		this.title = title;
	}

	public static DocumentMother titled(String title) {
		return new DocumentMother(title);
	}

	/**
	 * The opinion on wind and solar power: notice, inner title, headings of three levels,
	 * a table, two citations.
	 * @return the document with its real facts and short words of our own
	 */
	public static DocumentMother windPower() {
		return titled("通辽市人民政府办公室关于推动全市风电光伏新能源产业高质量发展的意见").numbered(WIND_POWER)
			.issuedBy("通辽市人民政府办公室", LocalDate.of(2023, 3, 20))
			.to("各旗县市区人民政府、开发区管委会，市政府各委办局，有关企事业单位")
			.citing(RelationKind.BASED_ON, "内政办发〔2022〕19号", "内蒙古自治区人民政府办公厅关于推动全区风电光伏新能源产业高质量发展的意见")
			.saying("""
					这件意见已经市人民政府同意，请结合实际抓好落实。

					关于推动全市风电光伏新能源产业 高质量发展的意见

					为落实自治区的有关意见（内政办发〔2022〕19号），提出以下意见。

					一、发展基础

					（一）资源较好。全市风能、太阳能都很丰富。

					（二）空间较大。合计800万千瓦已经建成。

					二、实施路径

					（一）满足新增负荷。

					1.源网荷储一体化。由用户、电源和储能组成一个整体。

					2.园区绿色供电。园区新上用电项目的，可以申报。

					（二）重点载体如下表。

					| 序号 | 基地 | 规模 |
					| --- | --- | --- |
					| 1 | 绿色铝基新材料基地 | 430万千瓦以上 |
					| 2 | 新能源装备制造基地 | — |

					三、保障措施

					各单位要加强协调，按照通告字〔2023〕33号公布的职责办理。
					""");
	}

	public DocumentMother in(IssueRef issue, int ordinal, @Nullable Integer contentsOrdinal, @Nullable String section,
			@Nullable Integer page) {
		this.placement = new Placement(issue.id(), ordinal, contentsOrdinal, section, page);
		return this;
	}

	public DocumentMother numbered(String canonical) {
		return numbered(canonical, canonical);
	}

	public DocumentMother numbered(String canonical, String printed) {
		this.number = canonical;
		this.printedNumber = printed;
		return this;
	}

	public DocumentMother issuedBy(String body, LocalDate day) {
		this.issuer = body;
		this.issuedOn = day;
		return this;
	}

	public DocumentMother to(String bodies) {
		this.addressees = bodies;
		return this;
	}

	public DocumentMother saying(String words) {
		this.text = words;
		return this;
	}

	/**
	 * Prints only a notice.
	 * @return the same document
	 */
	public DocumentMother omitted() {
		this.abbreviated = true;
		this.text = "现将有关方案印发给你们。\n\n【《" + this.title + "》全文见门户网站“政府公报”专栏，此处略。】";
		return this;
	}

	public DocumentMother from(LocalDate day) {
		this.effectiveFrom = day;
		this.statements.add(new Statement(StatementKind.EFFECTIVE, "本办法自" + day + "起施行。"));
		return this;
	}

	public DocumentMother until(LocalDate day) {
		this.validUntil = day;
		this.statements.add(new Statement(StatementKind.VALID_UNTIL, "本办法有效期至" + day + "。"));
		return this;
	}

	public DocumentMother described(OpenInformation metadata) {
		this.information = metadata;
		return this;
	}

	public DocumentMother citing(RelationKind kind, String other, @Nullable String otherTitle) {
		this.relations.add(new Relation(kind, other, other, otherTitle));
		return this;
	}

	public DocumentMother with(Attachment attachment) {
		this.attachments.add(attachment);
		return this;
	}

	public DocumentDraft draft() {
		return new DocumentDraft(this.placement, this.number, this.printedNumber, this.title, this.issuedOn,
				this.issuer, this.addressees, this.text, this.abbreviated, this.effectiveFrom, this.validUntil,
				this.information, List.copyOf(this.relations), List.copyOf(this.statements),
				List.copyOf(this.attachments), false);
	}

}
