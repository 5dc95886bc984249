package org.gongbao.review;

import org.springframework.stereotype.Component;

import org.gongbao.check.CheckReport;
import org.gongbao.check.Checks;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;

/** What the checks say of a manuscript as it is now. */
@Component
public class Readiness {

	private final Checks checks;

	private final Manuscripts manuscripts;

	Readiness(Checks checks, Manuscripts manuscripts) {
		this.checks = checks;
		this.manuscripts = manuscripts;
	}

	/**
	 * Looks a manuscript over.
	 * @param head the manuscript
	 * @return what was found in its newest version
	 */
	public CheckReport of(ManuscriptHead head) {
		return this.checks.of(head.id(), head.version(), this.manuscripts.content(head.id(), head.version()));
	}

}
