package org.gongbao.publishing;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;

/** Publication states as the database spells them. */
class StateConverter implements AttributeConverter<Publication.State, String> {

	@Override
	public String convertToDatabaseColumn(Publication.State state) {
		return state.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public Publication.State convertToEntityAttribute(String column) {
		return Publication.State.of(column);
	}

}
