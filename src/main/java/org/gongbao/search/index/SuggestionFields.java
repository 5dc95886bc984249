package org.gongbao.search.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

import org.gongbao.publishing.ItemKind;
import org.gongbao.search.text.NameSounds;
import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.SoundTokens;

/**
 * What the index knows of an item for the sake of suggestions alone: how its title sounds
 * if it is a document, and how the name of its person is typed. Bodies are left out, they
 * would double the index.
 */
final class SuggestionFields {

	private static final FieldType PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

	private static final FieldType PRESENCE = type(IndexOptions.DOCS);

	private SuggestionFields() {
	}

	static void add(IndexedItem item, Document document) {
		if (item.kind() == ItemKind.DOCUMENT) {
			document.add(new Field(Fields.TITLE_SOUNDS, new SoundTokens(NormalText.normalize(item.title())), PLACES));
		}
		if (item.person() != null) {
			keys(item.person()).forEach((key) -> document.add(new Field(Fields.NAME_SOUNDS, key, PRESENCE)));
		}
	}

	/** The whole name is marked at its start, so that it can be sought first. */
	private static Collection<String> keys(String person) {
		Set<String> keys = new LinkedHashSet<>();
		String name = NormalText.normalize(person).replace("·", "");
		NameSounds.of(name).forEach((key) -> keys.add(Fields.NAME_START + key));
		for (int i = name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1); i < name.length(); i = name
			.offsetByCodePoints(i, 1)) {
			keys.addAll(NameSounds.of(name.substring(i)));
		}
		return keys;
	}

	private static FieldType type(IndexOptions options) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setOmitNorms(true);
		type.setTokenized(options == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		type.freeze();
		return type;
	}

}
