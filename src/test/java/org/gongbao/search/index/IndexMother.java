package org.gongbao.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.Holding;
import org.gongbao.document.body.Passage;
import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.ContentDigest;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.text.NormalText;

/** Builds items and small indexes for tests. */
public final class IndexMother {

	private IndexMother() {
	}

	/**
	 * A document of 2023-03-20 with nothing but title and text.
	 * @param id the id
	 * @param title the title
	 * @param body the text
	 * @return the item
	 */
	public static IndexedItem document(long id, String title, String body) {
		return document(id, null, title, body, LocalDate.of(2023, 3, 20), "通辽市人民政府办公室");
	}

	/**
	 * A document.
	 * @param id the id
	 * @param number its number, may be null
	 * @param title the title
	 * @param body the text
	 * @param date its day
	 * @param issuer the issuing body
	 * @return the item
	 */
	public static IndexedItem document(long id, @Nullable String number, String title, String body, LocalDate date,
			String issuer) {
		return new IndexedItem(ItemKind.DOCUMENT, id, ContentDigest.of(title, body), title, number,
				Texts.present(number), body, List.of("各旗县市区人民政府："), null, null,
				new IndexedItem.Place(new IssueRef(1, 2023, 2, 41), 3, "市政府办公室文件", issuer), date,
				"/documents/2023-2-" + id);
	}

	/**
	 * A document whose text has passages.
	 * @param id the id
	 * @param title the title
	 * @param body the text
	 * @param passages its passages
	 * @return the item
	 */
	public static IndexedItem document(long id, String title, String body, List<Passage> passages) {
		return new IndexedItem(ItemKind.DOCUMENT, id, ContentDigest.of(title, body), title, null, List.of(), body,
				List.of(), null, null, IndexedItem.Place.in(null), null, "/documents/2023-2-" + id, passages, null,
				null);
	}

	/**
	 * A document of which it is known whether it holds.
	 * @param id the id
	 * @param holding whether it holds
	 * @return the item
	 */
	public static IndexedItem document(long id, Holding holding) {
		return new IndexedItem(ItemKind.DOCUMENT, id, ContentDigest.of(id), "办法", null, List.of(), "正文。", List.of(),
				null, null, IndexedItem.Place.in(null), null, "/documents/2023-2-" + id, List.of(), holding, null);
	}

	/**
	 * An appointment.
	 * @param id the id
	 * @param person the name
	 * @param post the post
	 * @return the item
	 */
	public static IndexedItem appointment(long id, String person, String post) {
		return new IndexedItem(ItemKind.APPOINTMENT, id, ContentDigest.of(person, post), person + "同志任" + post,
				"通政任字〔2023〕4号", List.of("通政任字[2023]4号"), "经市政府党组研究决定：", List.of(), person, "appoint",
				IndexedItem.Place.in(new IssueRef(1, 2023, 2, 41)), null, "/people/" + person);
	}

	/**
	 * An item of any kind.
	 * @param kind the kind
	 * @param id the id
	 * @param title the title
	 * @param body the text
	 * @param place where it stands
	 * @param date its day, may be null
	 * @return the item
	 */
	public static IndexedItem item(ItemKind kind, long id, String title, String body, IndexedItem.Place place,
			@Nullable LocalDate date) {
		return new IndexedItem(kind, id, ContentDigest.of(title, body), title, null, List.of(), body, List.of(), null,
				null, place, date, "/" + kind.code() + "/" + id);
	}

	/**
	 * The issue 2023年第2期（总第41期）.
	 * @return the item
	 */
	public static IndexedItem issue() {
		return new IndexedItem(ItemKind.ISSUE, 1, ContentDigest.of(41), "通辽市人民政府公报 2023年第2期（总第41期）", null, List.of(),
				"通辽市人民政府关于森林草原防火的通告\n人事任免", List.of(), null, null, IndexedItem.Place.in(new IssueRef(1, 2023, 2, 41)),
				null, "/issues/2023/2");
	}

	/**
	 * An index of some items that searches go to.
	 * @param folder where it lies
	 * @param items the items
	 * @return the index, open until the JVM ends
	 * @throws IOException if the folder cannot be written
	 */
	public static LiveIndex live(Path folder, List<IndexedItem> items) throws IOException {
		return live(folder, items, Formulas.NONE);
	}

	/**
	 * The same with every piece of text as a formula that some of the items contain.
	 * @param folder where it lies
	 * @param items the items
	 * @param threshold how many items must contain it
	 * @return the index, open until the JVM ends
	 * @throws IOException if the folder cannot be written
	 */
	public static LiveIndex liveWithFormulas(Path folder, List<IndexedItem> items, int threshold) throws IOException {
		List<String> texts = items.stream()
			.map((item) -> NormalText.normalize(item.title()) + "\n" + NormalText.normalize(item.body()))
			.toList();
		Formulas formulas = new FormulaMiner(texts, threshold).mine(items.size());
		if (formulas.isEmpty()) {
			throw new IllegalArgumentException("No formula among these items");
		}
		return live(folder, items, formulas);
	}

	private static LiveIndex live(Path folder, List<IndexedItem> items, Formulas formulas) throws IOException {
		OpenIndex index = OpenIndex.create(folder, new UUID(0, 0), formulas);
		for (IndexedItem item : items) {
			index.put(item);
		}
		index.applied(items.size());
		index.show();
		index.commit();
		LiveIndex live = new LiveIndex();
		live.show(index);
		return live;
	}

}
