package org.gongbao.chronicle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EntryRepository extends JpaRepository<Entry, Long> {

	String PUBLIC = "e.publication.state = org.gongbao.publishing.Publication.State.PUBLISHED";

	String WITHDRAWN = "e.publication.state = org.gongbao.publishing.Publication.State.WITHDRAWN";

	List<Entry> findByIssueIdOrderByOrdinal(long issueId);

	@Query("select e from Entry e where e.id in :ids and " + PUBLIC)
	List<Entry> publicByIds(Collection<Long> ids);

	@Query("select e from Entry e where " + PUBLIC + " and e.id > :afterId order by e.id")
	List<Entry> publicAfter(long afterId, Limit limit);

	@Query("select e from Entry e where " + WITHDRAWN + " and e.id > :afterId order by e.id")
	List<Entry> withdrawnAfter(long afterId, Limit limit);

	@Query("select e from Entry e where " + WITHDRAWN + " and e.startsOn <= :to and e.endsOn >= :from")
	List<Entry> withdrawnTouching(LocalDate from, LocalDate to);

	@Query("select e.id from Entry e where " + PUBLIC + " and e.issueId = :issueId")
	List<Long> publicIdsOfIssue(long issueId);

}
