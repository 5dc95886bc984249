package org.gongbao.bench.engine;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.gongbao.bench.corpus.CorpusItem;
import org.gongbao.document.OpenInformation;
import org.gongbao.document.Placement;
import org.gongbao.issue.Colophon;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueRef;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.publishing.ContentDigest;
import org.gongbao.search.index.IndexedItem;

/**
 * Items as rows of the portal's own tables, digests included, so that it cannot tell them
 * from imported ones.
 */
final class PortalRows {

	private static final int ACTS_A_BATCH = 6;

	private static final int BATCHES = 5;

	private static final String PUBLIC = "published";

	private static final String SINCE = "2026-01-01 09:00:00+08";

	private final CopyText issues = new CopyText(
			"issue (id, year, number, serial, title, content_digest, publication_state, published_at)");

	private final CopyText contents = new CopyText(
			"issue_contents_line (issue_id, ordinal, section, title, page, kind)");

	private final CopyText documents = new CopyText(
			"document (id, issue_id, ordinal, section, page, number, printed_number, title, issued_on, issuer, addressees, "
					+ "printed_text, content_digest, publication_state, published_at)");

	private final CopyText batches = new CopyText("appointment_batch (id, issue_id, ordinal, intro, reference, "
			+ "printed_reference, publication_state, published_at)");

	private final CopyText acts = new CopyText(
			"appointment_act (id, batch_id, ordinal, person, action, post, content_digest)");

	private final CopyText entries = new CopyText("chronicle_entry (id, issue_id, ordinal, starts_on, ends_on, label, "
			+ "content_digest, publication_state, published_at)");

	private final CopyText paragraphs = new CopyText("chronicle_paragraph (entry_id, ordinal, text)");

	private final CopyText changes = new CopyText("change_log (item_kind, item_id, change)");

	void add(CorpusItem item) {
		switch (item.item().kind()) {
			case ISSUE -> issue(item);
			case DOCUMENT -> document(item);
			case APPOINTMENT -> act(item);
			case CHRONICLE -> entry(item);
		}
		this.changes.add(item.item().kind().code(), item.item().id(), "put");
	}

	/** In the order in which rows refer to each other. */
	void send(Connection connection) throws SQLException, IOException {
		for (CopyText table : List.of(this.issues, this.contents, this.documents, this.batches, this.acts, this.entries,
				this.paragraphs, this.changes)) {
			table.send(connection);
		}
	}

	private void issue(CorpusItem item) {
		IssueRef ref = item.item().place().issue();
		if (ref == null) {
			throw new IllegalArgumentException("An issue without its name");
		}
		String title = item.item().title().substring(0, item.item().title().indexOf(' '));
		List<ContentsLine> lines = new ArrayList<>();
		for (String line : item.paragraphs()) {
			lines.add(new ContentsLine("", line, null, ContentsKind.DOCUMENT));
			this.contents.add(ref.id(), lines.size(), "", line, null, ContentsKind.DOCUMENT.code());
		}
		String digest = ContentDigest.of(ref.year(), ref.number(), ref.serial(), title, null, Colophon.EMPTY, lines);
		this.issues.add(ref.id(), ref.year(), ref.number(), ref.serial(), title, digest, PUBLIC, SINCE);
	}

	private void document(CorpusItem item) {
		IndexedItem document = item.item();
		IndexedItem.Place place = document.place();
		String printed = document.spellings().get(0);
		String addressees = document.more().isEmpty() ? null : document.more().get(0);
		Placement placement = new Placement(item.issueId(), item.ordinal(), null, place.section(), place.page());
		String digest = ContentDigest.of(placement, document.number(), printed, document.title(), document.date(),
				place.issuer(), addressees, document.body(), null, false, null, null, OpenInformation.EMPTY, List.of(),
				List.of());
		this.documents.add(document.id(), item.issueId(), item.ordinal(), place.section(), place.page(),
				document.number(), printed, document.title(), document.date(), place.issuer(), addressees,
				document.body(), digest, PUBLIC, SINCE);
	}

	private void act(CorpusItem item) {
		IndexedItem act = item.item();
		int batch = (item.ordinal() - 1) / ACTS_A_BATCH;
		int ordinal = (item.ordinal() - 1) % ACTS_A_BATCH + 1;
		long batchId = (item.issueId() - 1) * BATCHES + batch + 1;
		if (ordinal == 1) {
			this.batches.add(batchId, item.issueId(), batch + 1, act.body(), act.number(), act.spellings().get(0),
					PUBLIC, SINCE);
		}
		AppointmentAction action = AppointmentAction.APPOINT.code().equals(act.action()) ? AppointmentAction.APPOINT
				: AppointmentAction.REMOVE;
		String digest = ContentDigest.of(item.issueId(), null, act.number(), act.spellings().get(0), act.body(), null,
				ordinal, act.person(), action, item.post(), false, null, null, null);
		this.acts.add(act.id(), batchId, ordinal, act.person(), action.code(), item.post(), digest);
	}

	private void entry(CorpusItem item) {
		IndexedItem entry = item.item();
		String digest = ContentDigest.of(item.issueId(), item.ordinal(), entry.date(), item.until(), item.label(),
				String.join("\n", item.paragraphs()));
		this.entries.add(entry.id(), item.issueId(), item.ordinal(), entry.date(), item.until(), item.label(), digest,
				PUBLIC, SINCE);
		for (int i = 0; i < item.paragraphs().size(); i++) {
			this.paragraphs.add(entry.id(), i + 1, item.paragraphs().get(i));
		}
	}

}
