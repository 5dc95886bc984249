package org.gongbao.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.gongbao.manuscript.PartKey;

/**
 * What the checks say of a manuscript.
 *
 * @param findings what was found, the weightiest first, then in the order of the issue
 * @param passed sentences on what is in order
 */
public record CheckReport(List<Finding> findings, List<String> passed) {

	/**
	 * What stands in the way of publication.
	 * @return the blocking findings
	 */
	public List<Finding> blocking() {
		return only((finding) -> finding.severity() == Severity.BLOCKING);
	}

	/**
	 * What somebody has to look at.
	 * @return the advisory findings without a reason
	 */
	public List<Finding> unconfirmed() {
		return only((finding) -> finding.severity() == Severity.ADVISORY && finding.acknowledged() == null);
	}

	/**
	 * What somebody lets stand.
	 * @return the advisory findings with a reason
	 */
	public List<Finding> confirmed() {
		return only((finding) -> finding.severity() == Severity.ADVISORY && finding.acknowledged() != null);
	}

	/**
	 * What is good to know.
	 * @return the notes
	 */
	public List<Finding> notes() {
		return only((finding) -> finding.severity() == Severity.NOTE);
	}

	/**
	 * What concerns one part.
	 * @param part the part
	 * @return its findings
	 */
	public List<Finding> of(PartKey part) {
		return only((finding) -> finding.part().equals(part));
	}

	/**
	 * One finding.
	 * @param key its key
	 * @return the finding, empty if nothing of that key is there any more
	 */
	public Optional<Finding> find(String key) {
		return this.findings.stream().filter((finding) -> finding.key().equals(key)).findFirst();
	}

	private List<Finding> only(Predicate<Finding> wanted) {
		return this.findings.stream().filter(wanted).toList();
	}

}
