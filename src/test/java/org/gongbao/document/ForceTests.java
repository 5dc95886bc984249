package org.gongbao.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.gongbao.testing.CleanDatabase;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether documents hold, and who is responsible, out of the database. */
@PortalTest
@CleanDatabase
class ForceTests {

	private static final String OLD = "国发〔2018〕1号";

	private static final LocalDate LATER = LocalDate.of(2190, 1, 1);

	@Autowired
	private DocumentPublishing publishing;

	@Autowired
	private DocumentAddresses addresses;

	@Autowired
	private Documents documents;

	@Test
	void aRepealToComeIsToldBeforehand() {
		published("旧办法", OLD, null, null);
		long by = published("新办法", "国发〔2019〕9号", LATER, OLD);
		Force force = force(OLD);
		assertThat(force.validity()).isEqualTo(Validity.UNKNOWN);
		assertThat(force.repealedFrom()).isEqualTo(LATER);
		assertThat(force.repealedBy()).extracting(OtherDocument::id).isEqualTo(by);
		assertThat(force("国发〔2019〕9号").validity()).isEqualTo(Validity.PENDING);
		assertThat(listed(Validity.PENDING)).containsExactly("新办法");
		assertThat(listed(Validity.REPEALED)).isEmpty();
	}

	@Test
	void aRepealCountsFromItsIssueWhereItNamesNoOtherDay() {
		published("旧办法", OLD, null, null);
		publish(DocumentMother.titled("新办法")
			.numbered("国发〔2019〕9号")
			.issuedBy("国务院", LocalDate.of(2019, 5, 1))
			.citing(RelationKind.REPEALS, OLD, null)
			.draft());
		assertThat(force(OLD).since()).isEqualTo(LocalDate.of(2019, 5, 1));
		assertThat(ForceMark.of(force(OLD)).words()).isEqualTo("2019年5月1日起");
	}

	@Test
	void withoutAnyDayItIsRepealedAllTheSame() {
		published("旧办法", OLD, null, null);
		published("新办法", "国发〔2019〕9号", null, OLD);
		Force force = force(OLD);
		assertThat(force.validity()).isEqualTo(Validity.REPEALED);
		assertThat(force.since()).isNull();
		assertThat(ForceMark.of(force).words()).isNull();
		assertThat(ForceMark.of(force).by()).isNotNull();
	}

	@Test
	void whoIsRepealedBeforehandRepealsNothing() {
		published("旧办法", OLD, null, null);
		published("新办法", "国发〔2019〕9号", LATER, OLD);
		published("更新的办法", "国发〔2020〕9号", LocalDate.of(2020, 1, 1), "国发〔2019〕9号");
		assertThat(force(OLD).repealedBy()).isNull();
		assertThat(force("国发〔2019〕9号").validity()).isEqualTo(Validity.REPEALED);
		assertThat(listed(Validity.REPEALED)).containsExactly("新办法");
	}

	@Test
	void whatWasRepealedDoesNotComeBackWithItsRepealersEnd() {
		published("旧办法", OLD, null, null);
		published("新办法", "国发〔2019〕9号", LocalDate.of(2019, 1, 1), OLD);
		long last = published("更新的办法", "国发〔2020〕9号", LocalDate.of(2020, 1, 1), "国发〔2019〕9号");
		assertThat(listed(Validity.REPEALED)).containsExactlyInAnyOrder("旧办法", "新办法");
		this.publishing.withdraw(last, "误发");
		assertThat(listed(Validity.REPEALED)).containsExactly("旧办法");
	}

	@Test
	void ofTwoDocumentsWithOneNumberTheTitledOneIsRepealed() {
		published("关于甲的通告", OLD, null, null);
		published("关于乙的通知", OLD, null, null);
		publish(DocumentMother.titled("废止决定")
			.numbered("国发〔2019〕9号")
			.citing(RelationKind.REPEALS, OLD, "国务院关于乙的通知")
			.draft());
		assertThat(listed(Validity.REPEALED)).containsExactly("关于乙的通知");
	}

	@Test
	void aPartialRepealAndAChangeLeaveTheRestInForce() {
		published("旧办法", OLD, null, null);
		publish(DocumentMother.titled("修改决定").numbered("国发〔2019〕8号").citing(RelationKind.AMENDS, OLD, null).draft());
		publish(DocumentMother.titled("部分废止")
			.numbered("国发〔2019〕9号")
			.citing(RelationKind.REPEALS_PART, OLD, null)
			.draft());
		Force force = force(OLD);
		assertThat(force.validity()).isEqualTo(Validity.UNKNOWN);
		assertThat(force.made()).extracting(Amendment::partialRepeal).containsExactly(false, true);
	}

	@Test
	void theListJudgesAsThePagesDo() {
		published("旧办法", OLD, null, null);
		published("新办法", "国发〔2019〕9号", LocalDate.of(2019, 1, 1), OLD);
		published("将来", "国发〔2019〕10号", LATER, null);
		publish(DocumentMother.titled("短期").numbered("国发〔2019〕11号").until(LocalDate.of(2020, 1, 1)).draft());
		for (Validity validity : Validity.values()) {
			List<String> judged = this.documents.list(DocumentFilter.ALL, 0, 10)
				.items()
				.stream()
				.filter((document) -> document.validity() == validity)
				.map(DocumentSummary::title)
				.toList();
			assertThat(listed(validity)).containsExactlyInAnyOrderElementsOf(judged);
		}
	}

	private long published(String title, String number, @Nullable LocalDate from, @Nullable String repealed) {
		DocumentDraft draft = DocumentMother.titled(title).numbered(number).draft();
		List<Relation> relations = (repealed != null)
				? List.of(new Relation(RelationKind.REPEALS, repealed, repealed, null)) : List.of();
		return publish(new DocumentDraft(null, draft.number(), draft.printedNumber(), draft.title(), null, null, null,
				draft.text(), false, from, null, draft.information(), relations, List.of(), List.of(), false));
	}

	private long publish(DocumentDraft draft) {
		long id = this.publishing.storePage(draft).documentId();
		this.publishing.publish(id);
		return id;
	}

	private Force force(String number) {
		DocumentLookup found = this.addresses.look(number);
		assertThat(found).isInstanceOf(DocumentLookup.Found.class);
		return ((DocumentLookup.Found) found).document().summary().force();
	}

	private List<String> listed(Validity validity) {
		return this.documents.list(new DocumentFilter(null, null, null, null, null, null, validity), 0, 10)
			.items()
			.stream()
			.map(DocumentSummary::title)
			.toList();
	}

}
