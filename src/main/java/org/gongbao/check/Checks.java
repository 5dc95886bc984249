package org.gongbao.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.Manuscripts;

/** Looks manuscripts over with every check there is. */
@Component
@Transactional(readOnly = true)
public class Checks {

	private final List<Check> checks;

	private final Manuscripts manuscripts;

	private final KnownFactory known;

	private final Acknowledgements acknowledgements;

	private final Clock clock;

	Checks(List<Check> checks, Manuscripts manuscripts, KnownFactory known, Acknowledgements acknowledgements,
			Clock clock) {
		this.checks = checks;
		this.manuscripts = manuscripts;
		this.known = known;
		this.acknowledgements = acknowledgements;
		this.clock = clock;
	}

	/**
	 * Looks a manuscript over.
	 * @param manuscriptId the manuscript
	 * @param version the version whose content is given; the report holds for it
	 * @param content what it says
	 * @return what was found
	 */
	public CheckReport of(long manuscriptId, int version, Manuscript content) {
		Subject subject = Subject.of(content, this.manuscripts.source(manuscriptId).orElse(null),
				LocalDate.now(this.clock), this.known.beside(manuscriptId));
		return of(subject, manuscriptId);
	}

	private CheckReport of(Subject subject, long manuscriptId) {
		Findings findings = new Findings(subject);
		for (Check check : this.checks) {
			findings.begin();
			check.check(subject, findings);
		}
		return findings.report(this.acknowledgements.of(manuscriptId));
	}

}
