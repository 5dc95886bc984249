package org.gongbao.document;

import jakarta.persistence.AttributeConverter;

/** Statement kinds as the database spells them. */
class StatementKindConverter implements AttributeConverter<StatementKind, String> {

	@Override
	public String convertToDatabaseColumn(StatementKind kind) {
		return kind.code();
	}

	@Override
	public StatementKind convertToEntityAttribute(String column) {
		return StatementKind.ofCode(column);
	}

}
