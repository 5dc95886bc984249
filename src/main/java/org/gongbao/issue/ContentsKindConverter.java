package org.gongbao.issue;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;

/** Contents kinds as the database spells them. */
class ContentsKindConverter implements AttributeConverter<ContentsKind, String> {

	@Override
	public String convertToDatabaseColumn(ContentsKind kind) {
		return kind.code();
	}

	@Override
	public ContentsKind convertToEntityAttribute(String column) {
		return ContentsKind.valueOf(column.toUpperCase(Locale.ROOT));
	}

}
