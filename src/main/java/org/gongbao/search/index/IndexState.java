package org.gongbao.search.index;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far an index has followed which database. It is committed together with the index,
 * so that after any crash the two agree.
 *
 * @param installation the database
 * @param position the last position of the change log that is applied
 */
record IndexState(UUID installation, long position) {

	private static final String SCHEMA = "schema";

	private static final String INSTALLATION = "installation";

	private static final String POSITION = "position";

	/**
	 * What a commit says, null if another version of the fields wrote it or nothing did.
	 */
	static @Nullable IndexState of(Map<String, String> commitData) {
		if (!String.valueOf(Fields.SCHEMA).equals(commitData.get(SCHEMA))) {
			return null;
		}
		String installation = commitData.get(INSTALLATION);
		String position = commitData.get(POSITION);
		return (installation != null && position != null)
				? new IndexState(UUID.fromString(installation), Long.parseLong(position)) : null;
	}

	Map<String, String> commitData() {
		return Map.of(SCHEMA, String.valueOf(Fields.SCHEMA), INSTALLATION, this.installation.toString(), POSITION,
				String.valueOf(this.position));
	}

	IndexState at(long newPosition) {
		return new IndexState(this.installation, newPosition);
	}

}
