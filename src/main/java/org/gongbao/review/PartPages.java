package org.gongbao.review;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.check.Checks;
import org.gongbao.check.Finding;
import org.gongbao.document.TextPreview;
import org.gongbao.manuscript.DraftFiles;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartContent;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.compare.Comparison;
import org.gongbao.manuscript.compare.FieldChange;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.web.NotFoundException;

/** Makes the page on which one part is reviewed, and notes that it was looked at. */
@Component
@Transactional
class PartPages {

	private final Manuscripts manuscripts;

	private final ReviewStates states;

	private final SubmissionStore submissions;

	private final Comments comments;

	private final SeenTexts seen;

	private final Checks checks;

	private final TextPreview texts;

	private final CurrentStaff current;

	PartPages(Manuscripts manuscripts, ReviewStates states, SubmissionStore submissions, Comments comments,
			SeenTexts seen, Checks checks, TextPreview texts, CurrentStaff current) {
		this.manuscripts = manuscripts;
		this.states = states;
		this.submissions = submissions;
		this.comments = comments;
		this.seen = seen;
		this.checks = checks;
		this.texts = texts;
		this.current = current;
	}

	PartPage of(long id, PartKey key) {
		ManuscriptHead head = this.manuscripts.find(id).orElseThrow(() -> new NotFoundException("No manuscript " + id));
		PartReview review = Optional.ofNullable(this.states.of(id).get(key))
			.orElseThrow(() -> new NotFoundException("Nothing to review in part " + key + " of " + id));
		StaffMember member = this.current.require();
		Manuscript manuscript = this.manuscripts.content(id, head.version());
		PartContent content = this.manuscripts.text(key, review.stamp().sha256());
		Optional<List<FieldChange>> changes = this.seen.before(member.id(), id, review)
			.map((sha256) -> Comparison.of(this.manuscripts.text(key, sha256), content));
		boolean first = !this.seen.all(member.id(), id).contains(SeenTexts.key(review));
		this.seen.see(member.id(), id, review);
		return new PartPage(id, head.label(), key.value(), PartName.of(manuscript, key), review.marks(),
				review.next().orElse(null), Optional.ofNullable(review.submission()).map(Submission::id).orElse(0L),
				Eligibility.refusal(member, review), compared(changes, first), changes.orElse(List.of()),
				PartText.of(content, new DraftFiles(id, key), this.texts), findings(head, manuscript, key),
				remarks(id, key, review), previewUrl(id, key), review.state() == PartReview.State.APPROVED,
				member.is(Role.EDITOR) && head.isOpen());
	}

	private static String compared(Optional<List<FieldChange>> changes, boolean first) {
		if (changes.isEmpty()) {
			return first ? "您第一次看这一件，请通读全文。" : "您上次看过以后没有改动。";
		}
		int places = changes.get().stream().mapToInt(FieldChange::places).sum();
		return (places > 0) ? "与您上次看到的相比，有" + places + "处不同：" : "与您上次看到的一样，没有改动。";
	}

	private List<Finding> findings(ManuscriptHead head, Manuscript manuscript, PartKey key) {
		return this.checks.of(head.id(), head.version(), manuscript).of(key);
	}

	private List<Remark> remarks(long id, PartKey key, PartReview review) {
		Long[] ids = { id };
		List<Submission> handedIn = this.submissions.of(ids).getOrDefault(new StateReader.Place(id, key), List.of());
		return Remark.of(handedIn, this.submissions.steps(ids), this.comments.of(id, key), review.stamp().sha256());
	}

	private static String previewUrl(long id, PartKey key) {
		return "/staff/drafts/" + id + "/preview?part=" + key.value();
	}

}
