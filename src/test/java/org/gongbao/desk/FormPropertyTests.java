package org.gongbao.desk;

import java.util.EnumMap;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.springframework.mock.web.MockHttpServletRequest;

import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.web.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** The form keeps whatever is put into it. */
class FormPropertyTests {

	@Property(tries = 300)
	void anyTextComesBackWithItsLineEndsMadeAlike(@ForAll String text) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setParameter("text", text);
		request.setParameter("title", "标题");
		ManuscriptDocument read = read(FormRequest.read(request));
		String normal = text.replaceAll("\r\n?", "\n");
		assertThat(read.text()).isEqualTo(normal);
		assertThat(DocumentForm.of("", read).value(DocumentField.TEXT)).isEqualTo(normal);
	}

	@Property(tries = 300)
	void anyValuesAreReadOrRefusedButNeverThrow(@ForAll String one, @ForAll String other) {
		Map<DocumentField, String> values = new EnumMap<>(DocumentField.class);
		for (DocumentField field : DocumentField.values()) {
			values.put(field, (field.code().length() % 2 == 0) ? one : other);
		}
		DocumentForm form = new DocumentForm("", values);
		assertThat(read(form)).isNotNull();
		assertThat(DocumentForm.ofMap("", form.toMap()).saysTheSame(form)).isTrue();
	}

	@Property(tries = 200)
	void whatOneSideLeftAloneComesFromTheOther(@ForAll String mine, @ForAll String theirs) {
		DocumentForm base = DocumentForm.of("b", ManuscriptMother.measures(2023));
		FormMerge merge = FormMerge.of(base, base.with(DocumentField.SUMMARY, mine),
				base.with(DocumentField.THEME, theirs).withBasis("t"));
		assertThat(merge.clashes()).isEmpty();
		assertThat(merge.form().value(DocumentField.SUMMARY)).isEqualTo(mine);
		assertThat(merge.form().value(DocumentField.THEME)).isEqualTo(theirs);
		assertThat(merge.form().basis()).isEqualTo("t");
	}

	@Property(tries = 200)
	void twoTextsForOneFieldAreAClashUnlessTheyAreTheSame(@ForAll String mine, @ForAll String theirs) {
		DocumentForm base = DocumentForm.of("b", ManuscriptMother.measures(2023));
		FormMerge merge = FormMerge.of(base, base.with(DocumentField.TEXT, mine),
				base.with(DocumentField.TEXT, theirs));
		String old = base.value(DocumentField.TEXT);
		boolean clash = !mine.equals(theirs) && !mine.equals(old) && !theirs.equals(old);
		assertThat(merge.clashes().contains(DocumentField.TEXT)).isEqualTo(clash);
	}

	private static ManuscriptDocument read(DocumentForm form) {
		return new FormReading(form, null, Map.of(), new Problems()).read();
	}

}
