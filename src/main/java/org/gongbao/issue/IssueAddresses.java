package org.gongbao.issue;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.gongbao.web.GoneException;
import org.gongbao.web.NotFoundException;

/** Leads from the address of an issue to the issue, or to the page that says why not. */
@Component
public class IssueAddresses {

	private final Issues issues;

	IssueAddresses(Issues issues) {
		this.issues = issues;
	}

	/**
	 * The public issue at an address.
	 * @param year the year
	 * @param number the number within the year
	 * @return the issue
	 * @throws GoneException if it was withdrawn
	 * @throws NotFoundException if there is none
	 */
	public IssueDetails at(int year, int number) {
		return this.issues.find(year, number)
			.orElseThrow(() -> absent(this.issues.findWithdrawn(year, number), year + "/" + number));
	}

	/**
	 * The public issue with a serial.
	 * @param serial the number since the first issue
	 * @return the issue
	 * @throws GoneException if it was withdrawn
	 * @throws NotFoundException if there is none
	 */
	public IssueDetails bySerial(int serial) {
		return this.issues.findBySerial(serial)
			.orElseThrow(() -> absent(this.issues.findWithdrawnBySerial(serial), "no/" + serial));
	}

	private static RuntimeException absent(Optional<WithdrawnIssue> withdrawn, String address) {
		return withdrawn.<RuntimeException>map((issue) -> new GoneException(issue.title(), issue.reason(), issue.at()))
			.orElseGet(() -> new NotFoundException("No issue " + address));
	}

}
