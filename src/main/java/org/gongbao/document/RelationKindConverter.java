package org.gongbao.document;

import jakarta.persistence.AttributeConverter;

/** Relation kinds as the database spells them. */
class RelationKindConverter implements AttributeConverter<RelationKind, String> {

	@Override
	public String convertToDatabaseColumn(RelationKind kind) {
		return kind.code();
	}

	@Override
	public RelationKind convertToEntityAttribute(String column) {
		return RelationKind.ofCode(column);
	}

}
