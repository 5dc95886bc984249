package org.gongbao.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Redraft;
import org.gongbao.docnumber.CodeFamily;
import org.gongbao.docnumber.DocNumber;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartKey;

/** Issuer codes are those this government uses. */
@Component
@Order(80)
class IssuerCodes implements Check {

	/** So many public numbers are enough to say that a code is new. */
	private static final int HISTORY = 20;

	@Override
	public void check(Subject subject, Findings findings) {
		List<String> own = codes(Stream
			.concat(subject.content().documents().values().stream().map(ManuscriptDocument::number),
					subject.content().appointments().batches().stream().map(AppointmentList.Batch::reference))
			.filter(Objects::nonNull));
		List<String> before = codes(subject.known().recentNumbers().stream());
		List<String> all = new ArrayList<>(own);
		all.addAll(before);
		CodeFamily codes = new CodeFamily(all);
		for (Map.Entry<PartKey, ManuscriptDocument> each : subject.content().documents().entrySet()) {
			Optional.ofNullable(each.getValue().number())
				.flatMap(DocNumber::parse)
				.filter((number) -> number.form() == DocNumber.Form.BRACKETED)
				.ifPresent((number) -> check(each.getKey(), number, codes, before, findings));
		}
		findings.passed("机关代字没有异常");
	}

	private static void check(PartKey key, DocNumber number, CodeFamily codes, List<String> before, Findings findings) {
		String code = number.issuerCode();
		String likelier = codes.likelier(code);
		if (CodeFamily.isRepeated(code)) {
			findings.add(Found.advisory("code-repeated", key, "printedNumber")
				.saying("文号“%s”机关代字重复".formatted(code), "机关代字里同样的字出现两次，多半是认错。请对照印本；印本确实如此的，请说明并保留。")
				.about(number.canonical())
				.showing(number.canonical()));
		}
		else if (likelier != null) {
			DocNumber right = number.withIssuerCode(likelier);
			findings.add(Found.advisory("code-unlike-others", key, "printedNumber")
				.saying("文号“%s”，他件作“%s”".formatted(code, similar(likelier, codes)),
						"本机关其他文件的代字不是这样写的，可能认错了一个字。印本确实如此的，请说明并保留。")
				.about(number.canonical())
				.showing(number.canonical())
				.fixedBy("改成“%s”".formatted(right.canonical()), Redraft.of(key, Redraft.number(right.canonical()))));
		}
		else if (before.size() >= HISTORY && !before.contains(code) && codes.count(code) < 2) {
			findings.add(Found.advisory("code-new", key, "printedNumber")
				.saying("机关代字“%s”以前没有用过".formatted(code), "请对照印本，核对有没有认错。")
				.about(number.canonical())
				.showing(number.canonical()));
		}
	}

	private static String similar(String likelier, CodeFamily codes) {
		return (codes.count(likelier) > 0) ? likelier : likelier.substring(0, 2) + "…";
	}

	private static List<String> codes(Stream<String> numbers) {
		return numbers.flatMap((number) -> DocNumber.parse(number).stream())
			.filter((number) -> number.form() == DocNumber.Form.BRACKETED)
			.map(DocNumber::issuerCode)
			.toList();
	}

}
