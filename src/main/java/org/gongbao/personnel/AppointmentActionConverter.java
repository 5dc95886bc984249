package org.gongbao.personnel;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;

/** Actions as the database spells them. */
class AppointmentActionConverter implements AttributeConverter<AppointmentAction, String> {

	@Override
	public String convertToDatabaseColumn(AppointmentAction action) {
		return action.code();
	}

	@Override
	public AppointmentAction convertToEntityAttribute(String column) {
		return AppointmentAction.valueOf(column.toUpperCase(Locale.ROOT));
	}

}
