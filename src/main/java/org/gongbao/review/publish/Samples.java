package org.gongbao.review.publish;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.document.DocumentPublishing;
import org.gongbao.issue.IssuePublishing;

/** The samples leave when the first real issue comes, and in its preview. */
@Component
public class Samples {

	private final IssuePublishing issues;

	private final DocumentPublishing documents;

	Samples(IssuePublishing issues, DocumentPublishing documents) {
		this.issues = issues;
		this.documents = documents;
	}

	/** Takes them away with the transaction of the caller. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void leave() {
		this.issues.removeSamples();
		this.documents.removeSamples();
	}

}
