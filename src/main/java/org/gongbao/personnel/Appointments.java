package org.gongbao.personnel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Correction;
import org.gongbao.correction.Corrections;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.Publication;
import org.gongbao.publishing.Slice;
import org.gongbao.web.GoneException;
import org.gongbao.web.NotFoundException;

/** The public acts of appointment and removal, for whoever lists or indexes them. */
@Component
@Transactional(readOnly = true)
public class Appointments {

	private final ActRepository repository;

	private final AppointmentFinder finder;

	private final PostRegister posts;

	private final Issues issues;

	private final Corrections corrections;

	Appointments(ActRepository repository, AppointmentFinder finder, PostRegister posts, Issues issues,
			Corrections corrections) {
		this.repository = repository;
		this.finder = finder;
		this.posts = posts;
		this.issues = issues;
		this.corrections = corrections;
	}

	/**
	 * Lists public acts, newest issue first, in printed order within it. A post is found
	 * under each of its spellings.
	 * @param filter which
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the acts and how many there are in all
	 */
	public Slice<Appointment> list(AppointmentFilter filter, int offset, int limit) {
		Collection<String> spellings = (filter.post() != null) ? this.posts.known(filter.post())
			.<Collection<String>>map(PostRegister.Entry::spellings)
			.orElse(List.of()) : List.of();
		Slice<Long> ids = this.finder.find(filter, spellings, offset, limit);
		Map<Long, Appointment> byId = new HashMap<>();
		publicByIds(ids.items()).forEach((appointment) -> byId.put(appointment.id(), appointment));
		return new Slice<>(ids.items().stream().map(byId::get).filter(Objects::nonNull).toList(), ids.total());
	}

	/**
	 * One name's acts. Different people may share it.
	 * @param name the exact name
	 * @return oldest first
	 */
	public List<Appointment> ofPerson(String name) {
		return list(new AppointmentFilter(name, null, null, null, null, null), 0, Integer.MAX_VALUE).items().reversed();
	}

	/**
	 * The acts about posts, under every spelling.
	 * @param spellings the posts as printed
	 * @return in no order
	 */
	public List<Appointment> ofPosts(Collection<String> spellings) {
		return publicByIds(this.finder.ofPosts(spellings));
	}

	/**
	 * Which names have a public act. Different people may share one.
	 * @param names exact names
	 * @return those of them
	 */
	public Set<String> known(Collection<String> names) {
		return this.finder.known(names);
	}

	/**
	 * Public acts by id, for the index.
	 * @param ids the ids
	 * @return those of them that are public, in no order
	 */
	public List<Appointment> publicByIds(Collection<Long> ids) {
		List<Act> acts = this.repository.publicByIds(ids);
		Map<Long, IssueRef> refs = this.issues
			.refs(acts.stream().map((act) -> act.batch().issueId()).filter(Objects::nonNull).distinct().toList());
		Map<Long, List<Correction>> corrections = this.corrections.of(ItemKind.APPOINTMENT,
				acts.stream().map(Act::id).toList());
		return acts.stream()
			.map((act) -> appointment(act, refs, corrections.getOrDefault(act.id(), List.of())))
			.toList();
	}

	/**
	 * What answers for a name of which no act is public.
	 * @param name the exact name
	 * @return that its acts were withdrawn, or that there are none
	 */
	public RuntimeException absent(String name) {
		return this.repository.withdrawnOf(name, Limit.of(1)).stream().findFirst().<RuntimeException>map((act) -> {
			Publication publication = act.batch().publication();
			return new GoneException(name + "的任免", String.valueOf(publication.withdrawalReason()),
					publication.withdrawnAt());
		}).orElseGet(() -> new NotFoundException("No acts of " + name));
	}

	/** The posts of withdrawn acts, those withdrawn last first. */
	List<AppointmentFinder.WithdrawnPost> withdrawn() {
		return this.finder.withdrawn();
	}

	/**
	 * The years in which acts were made public.
	 * @return newest first
	 */
	public List<Integer> years() {
		return this.finder.years();
	}

	/**
	 * How many acts were made public in each year.
	 * @return year to number of acts, newest first
	 */
	public SortedMap<Integer, Integer> countsByYear() {
		return this.finder.countsByYear();
	}

	private static Appointment appointment(Act act, Map<Long, IssueRef> refs, List<Correction> corrections) {
		Batch batch = act.batch();
		ActDraft content = act.content();
		Long issueId = batch.issueId();
		return new Appointment(act.id(), batch.id(), content.person(), content.action(), content.post(),
				content.probation(), content.retiredOn(), content.effectiveFrom(), content.note(), batch.intro(),
				batch.reference(), batch.printedReference(), batch.notes(),
				(issueId != null) ? refs.get(issueId) : null, batch.documentId(), batch.publication().publishedAt(),
				act.contentDigest(), corrections);
	}

}
