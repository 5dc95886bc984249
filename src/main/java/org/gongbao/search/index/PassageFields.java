package org.gongbao.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

import org.gongbao.document.body.Passage;
import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.PairTokens;

/**
 * Keeps the passages of a body beside it, and makes the words of its headings searchable.
 */
final class PassageFields {

	private PassageFields() {
	}

	/** Adds the fields of an item; none where it has no passages. */
	static void addTo(Document document, IndexedItem item) {
		if (item.passages().isEmpty()) {
			return;
		}
		document.add(new StoredField(Fields.PASSAGES, pack(item.passages())));
		List<String> headings = headings(item);
		if (!headings.isEmpty()) {
			document.add(new Field(Fields.HEADING_PAIRS, new PairTokens(headings), ItemDocuments.PLACES));
		}
	}

	/** Each place counts from the one before, because small numbers take one byte. */
	static BytesRef pack(List<Passage> passages) {
		ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
		try {
			bytes.writeVInt(passages.size());
			int before = 0;
			for (Passage passage : passages) {
				write(passage, before, bytes);
				before = passage.end();
			}
			return new BytesRef(bytes.toArrayCopy());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads what {@link #pack(List)} wrote. */
	static List<Passage> unpack(BytesRef packed) {
		ByteArrayDataInput bytes = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
		try {
			int size = bytes.readVInt();
			List<Passage> passages = new ArrayList<>(size);
			int before = 0;
			for (int i = 0; i < size; i++) {
				Passage passage = read(before, bytes);
				passages.add(passage);
				before = passage.end();
			}
			return passages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Passage passage, int before, DataOutput bytes) throws IOException {
		bytes.writeVInt(passage.start() - before);
		bytes.writeVInt(passage.end() - passage.start());
		bytes.writeVInt(passage.headingEnd() - passage.start());
		bytes.writeString(passage.anchor());
		bytes.writeString(passage.label());
	}

	private static Passage read(int before, DataInput bytes) throws IOException {
		int start = before + bytes.readVInt();
		int end = start + bytes.readVInt();
		return new Passage(start, end, start + bytes.readVInt(), bytes.readString(), bytes.readString());
	}

	private static List<String> headings(IndexedItem item) {
		return item.passages()
			.stream()
			.filter(Passage::headed)
			.map((passage) -> NormalText.normalize(item.body().substring(passage.start(), passage.headingEnd())))
			.toList();
	}

}
