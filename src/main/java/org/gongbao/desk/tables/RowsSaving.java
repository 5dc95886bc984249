package org.gongbao.desk.tables;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartContent;
import org.gongbao.manuscript.Saved;
import org.gongbao.manuscript.Version;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Problems;

/** Saves a form of rows, putting together what two people did at the same time. */
@Component
class RowsSaving {

	private final Manuscripts manuscripts;

	RowsSaving(Manuscripts manuscripts) {
		this.manuscripts = manuscripts;
	}

	Manuscript content(long id) {
		ManuscriptHead head = this.manuscripts.find(id).orElseThrow(() -> new NotFoundException("No manuscript " + id));
		return this.manuscripts.content(id, head.version());
	}

	/** The part as saved, with its digest as the basis of changes. */
	Rows saved(long id, int version, RowsPart part) {
		Version.Stamp stamp = Objects.requireNonNull(this.manuscripts.version(id, version).parts().get(part.key()));
		return part.form(this.manuscripts.text(part.key(), stamp.sha256())).with("basis", stamp.sha256());
	}

	Outcome save(long id, RowsPart part, Rows form) {
		Problems problems = new Problems();
		PartContent content = part.read(form, content(id), problems);
		if (!problems.isEmpty()) {
			return new Outcome(null, HttpStatus.UNPROCESSABLE_CONTENT.value(), form, problems, null);
		}
		try {
			Saved saved = this.manuscripts.save(id, part.key(), form.get("basis"), content, "修改" + part.name());
			Saved.Conflict conflict = saved.conflict();
			if (conflict == null) {
				return new Outcome(saved, HttpStatus.OK.value(), form, problems, null);
			}
			Rows base = this.manuscripts.openedOn(id, part.key(), form.get("basis")).map(part::form).orElse(null);
			RowsMerge merge = RowsMerge.of(base, form, part.form(conflict.content()), conflict.sha256(), part.kinds());
			return new Outcome(saved, HttpStatus.CONFLICT.value(), merge.form(), problems,
					words(part, conflict.by(), merge));
		}
		catch (LockedManuscriptException ex) {
			return new Outcome(null, HttpStatus.LOCKED.value(), form, problems, String.valueOf(ex.getMessage()));
		}
	}

	private static String words(RowsPart part, Version by, RowsMerge merge) {
		String who = by.savedBy() + "在" + ChineseDates.minute(by.savedAt()) + "也保存过这一页，您填的还没有保存。";
		String taken = merge.taken().isEmpty() ? "" : "对方改的" + names(part, merge.taken()) + "已经并到下面；";
		String clashes = merge.clashes().isEmpty() ? "" : names(part, merge.clashes()) + "两人都改了，下面是您的，对方的在版本记录里；";
		return who + taken + clashes + "看过之后请再按一次“保存”。";
	}

	private static String names(RowsPart part, List<String> fields) {
		Map<String, String> labels = part.labels();
		return fields.stream().map((field) -> labels.getOrDefault(field, field)).collect(Collectors.joining("、"));
	}

	/**
	 * What became of a form.
	 *
	 * @param saved what the manuscript says of it, null if it did not come so far
	 * @param status the HTTP status of the answer if it is shown again
	 * @param form the form to show again
	 * @param problems what cannot be read
	 * @param notice what must be known before going on, null for nothing
	 */
	record Outcome(@Nullable Saved saved, int status, Rows form, Problems problems, @Nullable String notice) {

	}

}
