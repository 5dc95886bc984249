package org.gongbao.importing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.document.DocumentPublishing;
import org.gongbao.issue.IssuePublishing;

/**
 * The sample issues as a whole: they leave all at once when the first real text comes in.
 */
@Component
@Transactional
class SampleRemoval {

	private final IssuePublishing issues;

	private final DocumentPublishing documents;

	SampleRemoval(IssuePublishing issues, DocumentPublishing documents) {
		this.issues = issues;
		this.documents = documents;
	}

	/** Takes them away; answers how many issues went. */
	int leave() {
		int issues = this.issues.removeSamples().size();
		this.documents.removeSamples();
		return issues;
	}

}
