package org.gongbao.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Saved;
import org.gongbao.manuscript.Version;
import org.gongbao.web.Problems;

/** Saves a document form, putting together what two people did at the same time. */
@Component
class DocumentSaving {

	/** Somebody who saves every second does not keep another from ever saving. */
	private static final int TRIES = 5;

	private final Manuscripts manuscripts;

	DocumentSaving(Manuscripts manuscripts) {
		this.manuscripts = manuscripts;
	}

	/** Reads a form without saving anything. */
	ManuscriptDocument read(long id, PartKey key, DocumentForm form, Problems problems) {
		ManuscriptDocument base = base(id, key, form.basis());
		return new FormReading(form, base, files(base, newest(id, key), List.of()), problems).read();
	}

	/**
	 * Saves a form.
	 * @param uploaded files that have just come with it
	 */
	SaveOutcome save(long id, PartKey key, DocumentForm form, List<AttachedFile> uploaded) {
		ManuscriptDocument base = base(id, key, form.basis());
		Problems problems = new Problems();
		ManuscriptDocument mine = new FormReading(form, base, files(base, newest(id, key), uploaded), problems).read();
		if (!problems.isEmpty()) {
			return new SaveOutcome.Unreadable(problems);
		}
		try {
			return save(id, key, new Attempt(base, mine, form.basis(), null, List.of()), uploaded);
		}
		catch (LockedManuscriptException ex) {
			String why = ex.getMessage();
			return new SaveOutcome.Locked((why != null) ? why : "这份稿件现在不能改。");
		}
	}

	private SaveOutcome save(long id, PartKey key, Attempt first, List<AttachedFile> uploaded) {
		Attempt attempt = first;
		for (int i = 0; i < TRIES; i++) {
			Saved saved = this.manuscripts.save(id, key, attempt.basis(), attempt.mine(),
					"修改《" + ShortName.of(attempt.mine().title()) + "》");
			Saved.Conflict conflict = saved.conflict();
			if (conflict == null) {
				return attempt.mine().equals(attempt.base()) ? new SaveOutcome.Unchanged()
						: new SaveOutcome.Done(saved.version(), attempt.by(), attempt.taken());
			}
			ManuscriptDocument theirs = (ManuscriptDocument) conflict.content();
			DocumentForm old = (attempt.base() != null) ? DocumentForm.of("", attempt.base()) : null;
			FormMerge merge = FormMerge.of(old, DocumentForm.of("", attempt.mine()),
					DocumentForm.of(conflict.sha256(), theirs));
			if (!merge.clashes().isEmpty()) {
				return new SaveOutcome.Clash(merge, theirs, attempt.mine(), conflict.by());
			}
			ManuscriptDocument merged = new FormReading(merge.form(), theirs, files(attempt.mine(), theirs, uploaded),
					new Problems())
				.read();
			attempt = new Attempt(theirs, merged, conflict.sha256(), conflict.by(), merge.taken());
		}
		throw new LockedManuscriptException("这一部分正被别人接连保存，您的内容还没有存上；请稍等片刻再按一次保存。");
	}

	/** The text the form was opened on, if it ever was a text of this part. */
	@Nullable ManuscriptDocument base(long id, PartKey key, String basis) {
		return this.manuscripts.openedOn(id, key, basis)
			.filter(ManuscriptDocument.class::isInstance)
			.map(ManuscriptDocument.class::cast)
			.orElse(null);
	}

	private @Nullable ManuscriptDocument newest(long id, PartKey key) {
		return this.manuscripts.find(id)
			.map((head) -> this.manuscripts.content(id, head.version()))
			.flatMap((content) -> content.document(key))
			.orElse(null);
	}

	private static Map<String, AttachedFile> files(@Nullable ManuscriptDocument one, @Nullable ManuscriptDocument other,
			List<AttachedFile> uploaded) {
		List<AttachedFile> all = new ArrayList<>();
		if (one != null) {
			all.addAll(one.attachments());
		}
		if (other != null) {
			all.addAll(other.attachments());
		}
		all.addAll(uploaded);
		Map<String, AttachedFile> files = new LinkedHashMap<>();
		all.forEach((file) -> files.put(file.name(), file));
		return files;
	}

	/**
	 * One attempt to save.
	 *
	 * @param base what it was made from, null if that is unknown
	 * @param mine what is to be saved
	 * @param basis the digest it is made on
	 * @param by the version of the other person whose changes are in it, null if there is
	 * none
	 * @param taken the fields taken from that person
	 */
	private record Attempt(@Nullable ManuscriptDocument base, ManuscriptDocument mine, String basis,
			@Nullable Version by, List<DocumentField> taken) {

	}

}
