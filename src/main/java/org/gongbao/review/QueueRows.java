package org.gongbao.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.check.CheckReport;
import org.gongbao.check.Checks;
import org.gongbao.check.Finding;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.compare.Comparison;
import org.gongbao.manuscript.compare.FieldChange;
import org.gongbao.security.StaffMember;
import org.gongbao.web.ChineseDates;

/** Makes the lines of the queue. */
@Component
class QueueRows {

	private static final int MINUTE_WITHOUT_YEAR = "2023-".length();

	private final Manuscripts manuscripts;

	private final SeenTexts seen;

	private final Checks checks;

	private final Clock clock;

	QueueRows(Manuscripts manuscripts, SeenTexts seen, Checks checks, Clock clock) {
		this.manuscripts = manuscripts;
		this.seen = seen;
		this.checks = checks;
		this.clock = clock;
	}

	Lines of(ManuscriptHead head, StaffMember member) {
		Manuscript manuscript = this.manuscripts.content(head.id(), head.version());
		return new Lines(head, manuscript, member, this.seen.all(member.id(), head.id()));
	}

	private static String othersNote(PartReview review) {
		Submission submission = review.submission();
		Submission.Closing closed = (submission != null) ? submission.closed() : null;
		if (closed != null) {
			return closed.returned() ? closed.reason() : "终审已撤销：" + closed.reason();
		}
		return switch (review.state()) {
			case APPROVED -> "已锁定";
			case WAITING -> "等待" + review.next().map(Level::label).orElse("");
			default -> review.earlier() ? "送审后有改动，待重新送审" : "未送审";
		};
	}

	/** 5月15日 10:20, the year being this one nearly always. */
	private static String minute(Instant at) {
		return ChineseDates.minute(at).substring(MINUTE_WITHOUT_YEAR);
	}

	/** The lines of one manuscript for one person. */
	final class Lines {

		private final ManuscriptHead head;

		private final Manuscript manuscript;

		private final StaffMember member;

		private final Set<String> seenTexts;

		private @Nullable CheckReport report;

		private Lines(ManuscriptHead head, Manuscript manuscript, StaffMember member, Set<String> seenTexts) {
			this.head = head;
			this.manuscript = manuscript;
			this.member = member;
			this.seenTexts = seenTexts;
		}

		/** The contents first, then what they list. */
		List<QueueRow> inPrintedOrder(Collection<PartReview> parts) {
			List<String> order = new ArrayList<>(List.of(PartKey.FACTS.value()));
			order.addAll(this.manuscript.facts().documents());
			order.add(PartKey.APPOINTMENTS.value());
			order.add(PartKey.CHRONICLE.value());
			return parts.stream()
				.sorted(Comparator.comparingInt((part) -> order.indexOf(part.part().value())))
				.map(this::row)
				.toList();
		}

		private QueueRow row(PartReview review) {
			boolean mine = Eligibility.mayDecide(this.member, review);
			boolean read = this.seenTexts.contains(SeenTexts.key(review));
			Submission submission = review.submission();
			String pick = (mine && read && submission != null)
					? this.head.id() + ":" + review.part() + ":" + submission.id() + ":" + review.steps().size() : null;
			Optional<Instant> since = (review.state() == PartReview.State.WAITING) ? review.handedAt()
					: Optional.empty();
			return new QueueRow(PartName.of(this.manuscript, review.part()), review.marks(),
					review.handedBy().orElse(null), review.handedAt().map(QueueRows::minute).orElse(null),
					since.map((at) -> Elapsed.between(at, QueueRows.this.clock.instant())).orElse(null),
					mine ? mineNote(review, read) : othersNote(review),
					"/staff/drafts/" + this.head.id() + "/review/" + review.part(), pick);
		}

		private String mineNote(PartReview review, boolean read) {
			int places = places(review);
			long open = report().of(review.part()).stream().filter(Finding::isOpen).count();
			String changed = (places > 0) ? "改动" + places + "处" : (read ? "已看过" : "新");
			return changed + ((open > 0) ? "　核对" + open + "处" : "");
		}

		private int places(PartReview review) {
			PartKey part = review.part();
			return QueueRows.this.seen.before(this.member.id(), this.head.id(), review)
				.map((sha256) -> Comparison.of(QueueRows.this.manuscripts.text(part, sha256),
						QueueRows.this.manuscripts.text(part, review.stamp().sha256())))
				.map((changes) -> changes.stream().mapToInt(FieldChange::places).sum())
				.orElse(0);
		}

		private CheckReport report() {
			CheckReport known = this.report;
			if (known == null) {
				known = QueueRows.this.checks.of(this.head.id(), this.head.version(), this.manuscript);
				this.report = known;
			}
			return known;
		}

	}

}
