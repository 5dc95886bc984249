package org.gongbao.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Everything an issue being made says at one moment.
 *
 * @param parts every part; there are always facts, appointments and chronicle, and a
 * document for each key the facts list
 */
public record Manuscript(Map<PartKey, PartContent> parts) {

	/**
	 * Checks that nothing is missing.
	 * @throws IllegalArgumentException if the parts and the list of documents disagree
	 */
	public Manuscript {
		parts = new TreeMap<>(parts);
		if (!(parts.get(PartKey.FACTS) instanceof IssueFacts facts)
				|| !(parts.get(PartKey.APPOINTMENTS) instanceof AppointmentList)
				|| !(parts.get(PartKey.CHRONICLE) instanceof ChronicleList)) {
			throw new IllegalArgumentException("A manuscript has facts, appointments and a chronicle");
		}
		List<String> documents = parts.keySet().stream().filter(PartKey::isDocument).map(PartKey::value).toList();
		if (facts.documents().size() != documents.size() || !facts.documents().containsAll(documents)) {
			throw new IllegalArgumentException(
					"Documents %s, but %s are listed".formatted(documents, facts.documents()));
		}
	}

	/**
	 * A manuscript of documents in order.
	 * @param facts the facts; their list of documents is made anew
	 * @param documents the documents, which become {@code d1}, {@code d2} …
	 * @param appointments the appointments
	 * @param chronicle the chronicle
	 * @return the manuscript
	 */
	public static Manuscript of(IssueFacts facts, List<ManuscriptDocument> documents, AppointmentList appointments,
			ChronicleList chronicle) {
		Map<PartKey, PartContent> parts = new LinkedHashMap<>();
		List<String> keys = new ArrayList<>();
		for (ManuscriptDocument document : documents) {
			PartKey key = PartKey.document(keys.size() + 1);
			keys.add(key.value());
			parts.put(key, document);
		}
		parts.put(PartKey.FACTS, facts.withDocuments(keys));
		parts.put(PartKey.APPOINTMENTS, appointments);
		parts.put(PartKey.CHRONICLE, chronicle);
		return new Manuscript(parts);
	}

	/**
	 * The facts of the issue.
	 * @return the facts
	 */
	public IssueFacts facts() {
		return (IssueFacts) require(PartKey.FACTS);
	}

	/**
	 * The appointments and removals.
	 * @return them all, maybe none
	 */
	public AppointmentList appointments() {
		return (AppointmentList) require(PartKey.APPOINTMENTS);
	}

	/**
	 * The chronicle.
	 * @return all of it, maybe empty
	 */
	public ChronicleList chronicle() {
		return (ChronicleList) require(PartKey.CHRONICLE);
	}

	/**
	 * The documents by key.
	 * @return in printed order
	 */
	public SequencedMap<PartKey, ManuscriptDocument> documents() {
		SequencedMap<PartKey, ManuscriptDocument> documents = new LinkedHashMap<>();
		for (String key : facts().documents()) {
			PartKey document = new PartKey(key);
			documents.put(document, (ManuscriptDocument) require(document));
		}
		return documents;
	}

	/**
	 * One document.
	 * @param key its key
	 * @return the document, empty if there is none of that key
	 */
	public Optional<ManuscriptDocument> document(PartKey key) {
		return (this.parts.get(key) instanceof ManuscriptDocument document) ? Optional.of(document) : Optional.empty();
	}

	/**
	 * The same with one part replaced.
	 * @param key which part; it must be there
	 * @param content what it says now
	 * @return the manuscript
	 */
	public Manuscript with(PartKey key, PartContent content) {
		require(key);
		Map<PartKey, PartContent> changed = new TreeMap<>(this.parts);
		changed.put(key, content);
		return new Manuscript(changed);
	}

	/**
	 * The same with one more document at the end.
	 * @param key a key that {@link #freeKey()} gave, or that of a document taken out
	 * before
	 * @param document the document
	 * @return the manuscript
	 */
	public Manuscript adding(PartKey key, ManuscriptDocument document) {
		List<String> keys = new ArrayList<>(facts().documents());
		keys.add(key.value());
		Map<PartKey, PartContent> changed = new TreeMap<>(this.parts);
		changed.put(key, document);
		changed.put(PartKey.FACTS, facts().withDocuments(keys));
		return new Manuscript(changed);
	}

	/**
	 * The same without one document; contents lines that led to it lead nowhere.
	 * @param key the document
	 * @return the manuscript
	 */
	public Manuscript without(PartKey key) {
		List<String> keys = facts().documents().stream().filter((other) -> !other.equals(key.value())).toList();
		List<IssueFacts.Line> lines = facts().contents()
			.stream()
			.map((line) -> key.value().equals(line.document())
					? new IssueFacts.Line(line.section(), line.title(), line.page(), line.kind(), null) : line)
			.toList();
		Map<PartKey, PartContent> changed = new TreeMap<>(this.parts);
		changed.remove(key);
		changed.put(PartKey.FACTS, facts().withDocuments(keys).withContents(lines));
		return new Manuscript(changed);
	}

	/**
	 * A key no document of this manuscript has. Keys of documents taken out before may
	 * come back; versions tell them apart.
	 * @return the key after the greatest
	 */
	public PartKey freeKey() {
		int greatest = this.parts.keySet().stream().mapToInt(PartKey::documentNumber).max().orElse(0);
		return PartKey.document(greatest + 1);
	}

	private PartContent require(PartKey key) {
		PartContent content = this.parts.get(key);
		if (content == null) {
			throw new IllegalArgumentException("The manuscript has no part " + key);
		}
		return content;
	}

}
