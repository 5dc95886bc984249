package org.gongbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.document.NumberRegister;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.IssueRelease;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;

/** What the portal knows, asked of the database when a check wants it. */
@Component
class KnownFactory {

	private static final int RECENT = 3000;

	private final NumberRegister numbers;

	private final IssueRelease release;

	private final Manuscripts manuscripts;

	KnownFactory(NumberRegister numbers, IssueRelease release, Manuscripts manuscripts) {
		this.numbers = numbers;
		this.release = release;
		this.manuscripts = manuscripts;
	}

	Known beside(long manuscriptId) {
		return new Known() {

			@Override
			public List<Held> bearing(Collection<String> wanted) {
				return KnownFactory.this.numbers.bearing(wanted)
					.stream()
					.map((entry) -> new Held(entry.number(), entry.title(), entry.issue()))
					.toList();
			}

			@Override
			public List<Integer> serials(String issuerCode, int year) {
				return KnownFactory.this.numbers.serials(issuerCode, year);
			}

			@Override
			public List<String> recentNumbers() {
				return KnownFactory.this.numbers.recent(RECENT);
			}

			@Override
			public List<String> taken(IssueFacts facts) {
				List<String> taken = new ArrayList<>(KnownFactory.this.release.hindrances(facts));
				KnownFactory.this.manuscripts.open()
					.stream()
					.filter((other) -> other.id() != manuscriptId && clashes(other, facts))
					.forEach((other) -> taken.add("另一份稿件%s已经占用%s；请核对封面，或先放弃其中一份。".formatted(other.label(),
							sameNumber(other, facts) ? "这个年份和期号" : "总第" + facts.serial() + "期")));
				return taken;
			}

		};
	}

	private static boolean clashes(ManuscriptHead other, IssueFacts facts) {
		return sameNumber(other, facts) || (facts.serial() != null && facts.serial().equals(other.serial()));
	}

	private static boolean sameNumber(ManuscriptHead other, IssueFacts facts) {
		return other.year() == facts.year() && other.number() == facts.number();
	}

}
