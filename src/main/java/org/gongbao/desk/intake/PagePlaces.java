package org.gongbao.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.importing.RefusedImport;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;

/**
 * Where the page of one document may go: it is the full text of one of which an open
 * manuscript prints only a notice, or one more document of it.
 */
@Component
class PagePlaces {

	private static final Pattern TARGET = Pattern.compile("([1-9][0-9]{0,14})/(d[1-9][0-9]{0,4}|new)");

	private static final String NEW = "new";

	private final Manuscripts manuscripts;

	PagePlaces(Manuscripts manuscripts) {
		this.manuscripts = manuscripts;
	}

	/** The places, the likely one first: the notice that bears the same number. */
	List<Place> of(@Nullable String number) {
		List<Place> likely = new ArrayList<>();
		List<Place> others = new ArrayList<>();
		for (ManuscriptHead head : this.manuscripts.open()) {
			Manuscript content = this.manuscripts.content(head.id(), head.version());
			for (Map.Entry<PartKey, ManuscriptDocument> each : content.documents().entrySet()) {
				if (each.getValue().abbreviated()) {
					boolean same = number != null && number.equals(each.getValue().number());
					(same ? likely : others).add(notice(head, each.getKey(), each.getValue(), same));
				}
			}
			others.add(new Place(head.id() + "/" + NEW, "作为%s的一件新文件".formatted(head.label()), false));
		}
		likely.addAll(others);
		return likely;
	}

	/**
	 * Puts a page into its place.
	 * @throws RefusedImport if there is no such place, or no longer
	 */
	Put put(String target, ManuscriptDocument page) {
		Matcher matcher = TARGET.matcher(target);
		if (!matcher.matches()) {
			throw new RefusedImport("没有选择放到哪里，什么也没有存下；请重新导入并选择。");
		}
		long id = Long.parseLong(matcher.group(1));
		if (this.manuscripts.find(id).filter(ManuscriptHead::isOpen).isEmpty()) {
			throw new RefusedImport("选择的那份稿件已经不在编辑中，什么也没有存下；请重新导入并另选一处。");
		}
		List<PartKey> key = new ArrayList<>();
		this.manuscripts.change(id, "导入全文：" + page.title(), (content) -> {
			boolean added = matcher.group(2).equals(NEW);
			PartKey part = added ? content.freeKey() : new PartKey(matcher.group(2));
			key.add(part);
			return added ? content.adding(part, page) : content.with(part, supplemented(content, part, page));
		});
		return new Put(id, key.getLast().value());
	}

	private static ManuscriptDocument supplemented(Manuscript content, PartKey part, ManuscriptDocument page) {
		return content.document(part)
			.orElseThrow(() -> new RefusedImport("选择的那件文件已经不在稿件里，什么也没有存下；请重新导入并另选一处。"))
			.withFullText(page);
	}

	private static Place notice(ManuscriptHead head, PartKey key, ManuscriptDocument document, boolean likely) {
		return new Place(head.id() + "/" + key, "%s《%s》的全文%s".formatted(head.label(), document.title(),
				(document.fullText() != null) ? "（替换已有的全文）" : ""), likely);
	}

	/**
	 * One place.
	 *
	 * @param target what the form sends
	 * @param label what the page calls it
	 * @param likely whether the number is the same
	 */
	record Place(String target, String label, boolean likely) {

	}

	/**
	 * Where a page is now.
	 *
	 * @param manuscript the manuscript
	 * @param part its part
	 */
	record Put(long manuscript, String part) {

	}

}
