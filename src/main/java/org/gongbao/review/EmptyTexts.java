package org.gongbao.review;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.gongbao.issue.Colophon;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;

/**
 * Knows parts that say nothing and never did: an issue without appointments has none to
 * review. One that was emptied is reviewed like any other change.
 */
@Component
class EmptyTexts {

	private final ObjectProvider<Manuscripts> manuscripts;

	private volatile @Nullable Set<String> digests;

	EmptyTexts(ObjectProvider<Manuscripts> manuscripts) {
		this.manuscripts = manuscripts;
	}

	boolean neverSaidAnything(PartReview review) {
		return review.stamp().changedIn() == 1 && !review.part().isDocument() && !review.part().equals(PartKey.FACTS)
				&& digests().contains(review.stamp().sha256());
	}

	private Set<String> digests() {
		Set<String> known = this.digests;
		if (known == null) {
			IssueFacts facts = new IssueFacts(2000, 1, null, "", null, Colophon.EMPTY, List.of(), List.of(), null);
			Manuscript nothing = Manuscript.of(facts, List.of(), AppointmentList.EMPTY, ChronicleList.EMPTY);
			known = Set.copyOf(this.manuscripts.getObject().digests(nothing).values());
			this.digests = known;
		}
		return known;
	}

}
