package org.gongbao.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;

/** Makes the queue of whoever is signed in. */
@Component
@Transactional(readOnly = true)
class QueuePages {

	private static final String OTHERS = "others";

	private static final String RETURNED = "returned";

	private static final String FINAL = "final";

	private final Manuscripts manuscripts;

	private final ReviewStates states;

	private final QueueRows rows;

	private final CurrentStaff current;

	private final ObjectProvider<QueueNote> notes;

	QueuePages(Manuscripts manuscripts, ReviewStates states, QueueRows rows, CurrentStaff current,
			ObjectProvider<QueueNote> notes) {
		this.manuscripts = manuscripts;
		this.states = states;
		this.rows = rows;
		this.current = current;
		this.notes = notes;
	}

	QueuePage of(@Nullable String wanted) {
		StaffMember member = this.current.require();
		Map<ManuscriptHead, Collection<PartReview>> open = new LinkedHashMap<>();
		this.manuscripts.open().forEach((head) -> open.put(head, this.states.of(head.id()).values()));
		List<QueuePage.Tab> tabs = new ArrayList<>();
		for (Level level : Level.values()) {
			if (level.isFor(member)) {
				tabs.add(tab("level-" + level.number(), "待我" + level.label(), open, member));
			}
		}
		tabs.add(tab(OTHERS, "在他人处", open, member));
		tabs.add(tab(RETURNED, "已退回", open, member));
		tabs.add(tab(FINAL, "已定稿", open, member));
		String active = active(tabs, wanted);
		boolean mine = active.startsWith("level-");
		return new QueuePage(person(member), tabs, active, mine, groups(open, member, list(active, member)),
				mine ? groups(open, member, list(OTHERS, member).or(list(RETURNED, member))) : List.of());
	}

	private static QueuePage.Tab tab(String code, String label, Map<ManuscriptHead, Collection<PartReview>> open,
			StaffMember member) {
		int count = (int) open.values().stream().flatMap(Collection::stream).filter(list(code, member)).count();
		return new QueuePage.Tab(code, label, count);
	}

	/** What is in a list. */
	private static Predicate<PartReview> list(String code, StaffMember member) {
		return switch (code) {
			case OTHERS -> (part) -> part.state() == PartReview.State.WAITING && !Eligibility.mayDecide(member, part);
			case RETURNED ->
				(part) -> part.state() == PartReview.State.RETURNED || part.state() == PartReview.State.REOPENED;
			case FINAL -> (part) -> part.state() == PartReview.State.APPROVED;
			default -> (part) -> Eligibility.mayDecide(member, part)
					&& part.next().filter((level) -> code.equals("level-" + level.number())).isPresent();
		};
	}

	/** What was asked for, else the first list with something to do. */
	private static String active(List<QueuePage.Tab> tabs, @Nullable String wanted) {
		return tabs.stream()
			.map(QueuePage.Tab::code)
			.filter((code) -> code.equals(wanted))
			.findFirst()
			.orElseGet(() -> tabs.stream()
				.filter((tab) -> tab.code().startsWith("level-") && tab.count() > 0)
				.findFirst()
				.orElse(tabs.getFirst())
				.code());
	}

	private List<QueuePage.Group> groups(Map<ManuscriptHead, Collection<PartReview>> open, StaffMember member,
			Predicate<PartReview> list) {
		List<QueuePage.Group> groups = new ArrayList<>();
		open.forEach((head, parts) -> {
			List<PartReview> listed = parts.stream().filter(list).toList();
			if (!listed.isEmpty()) {
				groups.add(new QueuePage.Group(head.id(), title(head), note(head.id()),
						this.rows.of(head, member).inPrintedOrder(listed)));
			}
		});
		return groups;
	}

	private @Nullable String note(long manuscriptId) {
		return this.notes.stream()
			.map((note) -> note.of(manuscriptId))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static String title(ManuscriptHead head) {
		return head.label() + ((head.serial() != null) ? "（总第" + head.serial() + "期）" : "");
	}

	private static String person(StaffMember member) {
		return member.name() + "　" + member.roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
	}

}
