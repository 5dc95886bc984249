package org.gongbao.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptSource;

/** Looks manuscripts over with every check there is, without a database. */
public final class Checked {

	/** The day on which all of this happens. */
	public static final LocalDate TODAY = LocalDate.of(2023, 5, 20);

	private static final List<Check> CHECKS = all();

	private final List<Known.Held> held = new ArrayList<>();

	private final List<String> taken = new ArrayList<>();

	public static CheckReport of(Manuscript content) {
		return new Checked().report(content, null);
	}

	/** The findings of one kind. */
	public static List<Finding> found(Manuscript content, String code) {
		return of(content).findings().stream().filter((finding) -> finding.code().equals(code)).toList();
	}

	/** The only finding of one kind. */
	public static Finding only(Manuscript content, String code) {
		List<Finding> found = found(content, code);
		if (found.size() != 1) {
			throw new AssertionError(code + " was found " + found.size() + " times in " + codes(content));
		}
		return found.getFirst();
	}

	/** What is found beside what is always found in a small issue. */
	public static List<String> codes(Manuscript content) {
		return of(content).findings().stream().map(Finding::code).toList();
	}

	/** The manuscript once a finding has been put right. */
	public static Manuscript fixed(Manuscript content, String code) {
		Fix fix = only(content, code).fix();
		if (fix == null) {
			throw new AssertionError(code + " has no fix");
		}
		return fix.change().apply(content);
	}

	public Checked holding(String number, String title, @Nullable String issue) {
		this.held.add(new Known.Held(number, title, issue));
		return this;
	}

	public Checked taking(String sentence) {
		this.taken.add(sentence);
		return this;
	}

	public CheckReport report(Manuscript content, @Nullable ManuscriptSource source) {
		Subject subject = Subject.of(content, source, TODAY, known());
		Findings findings = new Findings(subject);
		for (Check check : CHECKS) {
			findings.begin();
			check.check(subject, findings);
		}
		return findings.report(Map.of());
	}

	private Known known() {
		return new Known() {

			@Override
			public List<Held> bearing(Collection<String> numbers) {
				return Checked.this.held.stream().filter((one) -> numbers.contains(one.number())).toList();
			}

			@Override
			public List<Integer> serials(String issuerCode, int year) {
				String prefix = issuerCode + "〔" + year + "〕";
				return recentNumbers().stream()
					.filter((number) -> number.startsWith(prefix))
					.map((number) -> Integer.valueOf(number.substring(prefix.length(), number.length() - 1)))
					.sorted()
					.toList();
			}

			@Override
			public List<String> recentNumbers() {
				return Checked.this.held.stream().map(Held::number).toList();
			}

			@Override
			public List<String> taken(IssueFacts facts) {
				return Checked.this.taken;
			}

		};
	}

	private static List<Check> all() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(Check.class));
		return scanner.findCandidateComponents("org.gongbao.check")
			.stream()
			.map((found) -> (Check) BeanUtils
				.instantiateClass(ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)))
			.sorted(Comparator.comparing((Check check) -> check, AnnotationAwareOrderComparator.INSTANCE))
			.toList();
	}

}
