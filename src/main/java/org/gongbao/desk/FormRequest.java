package org.gongbao.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.gongbao.docnumber.DocNumber;

/**
 * Reads the document form from a request: plain fields, the rows of relations and of
 * attachments, and what was chosen where two people had changed the same.
 */
final class FormRequest {

	/** More rows than this are no relations of one document. */
	private static final int MOST_ROWS = 500;

	private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	private final HttpServletRequest request;

	private FormRequest(HttpServletRequest request) {
		this.request = request;
	}

	static DocumentForm read(HttpServletRequest request) {
		return new FormRequest(request).form();
	}

	private DocumentForm form() {
		Map<DocumentField, String> values = new EnumMap<>(DocumentField.class);
		for (DocumentField field : DocumentField.values()) {
			values.put(field, field.isList() ? list(field) : chosen(field));
		}
		String reading = parameter("numberChoice");
		if (DocNumber.parse(reading).isPresent()) {
			values.put(DocumentField.PRINTED_NUMBER, reading);
			values.put(DocumentField.NUMBER, reading);
		}
		String basis = parameter("basis");
		return new DocumentForm(DIGEST.matcher(basis).matches() ? basis : "", values);
	}

	/** A field, or the one of two texts that was chosen for it. */
	private String chosen(DocumentField field) {
		return switch (parameter("choice-" + field.code())) {
			case "mine" -> parameter("mine-" + field.code());
			case "theirs" -> parameter("theirs-" + field.code());
			default -> parameter(field.code());
		};
	}

	private String list(DocumentField field) {
		if (this.request.getParameter(field.code()) != null) {
			return parameter(field.code());
		}
		return (field == DocumentField.RELATIONS) ? relations() : attachments();
	}

	private String relations() {
		List<String> lines = new ArrayList<>();
		for (int row = 1; row <= MOST_ROWS && this.request.getParameter("relations-" + row + "-kind") != null; row++) {
			String at = "relations-" + row + "-";
			String state = parameter(at + "state");
			String number = parameter(at + "number");
			if (!number.isBlank() && (state.equals("confirmed") || state.equals("open"))) {
				RelationLine.kind(parameter(at + "kind"))
					.map((kind) -> new RelationLine(state.equals("confirmed"), kind, number, parameter(at + "printed"),
							parameter(at + "title")))
					.ifPresent((line) -> lines.add(line.write()));
			}
		}
		return String.join("\n", lines);
	}

	private String attachments() {
		List<String> lines = new ArrayList<>();
		for (int row = 1; row <= MOST_ROWS
				&& this.request.getParameter("attachments-" + row + "-name") != null; row++) {
			String at = "attachments-" + row + "-";
			if (!parameter(at + "drop").equals(DocumentForm.YES)) {
				lines.add(new AttachmentLine(parameter(at + "name"), parameter(at + "title")).write());
			}
		}
		return String.join("\n", lines);
	}

	/** Browsers send line ends of two characters. */
	private String parameter(String name) {
		String value = this.request.getParameter(name);
		return (value != null) ? LINE_ENDS.matcher(value).replaceAll("\n") : "";
	}

}
