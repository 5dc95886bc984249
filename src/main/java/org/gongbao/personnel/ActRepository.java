package org.gongbao.personnel;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActRepository extends JpaRepository<Act, Long> {

	String PUBLIC = "a.batch.publication.state = org.gongbao.publishing.Publication.State.PUBLISHED";

	String WITHDRAWN = "a.batch.publication.state = org.gongbao.publishing.Publication.State.WITHDRAWN";

	@Query("select a from Act a join fetch a.batch where a.id in :ids and " + PUBLIC)
	List<Act> publicByIds(Collection<Long> ids);

	@Query("select a from Act a join fetch a.batch where " + PUBLIC + " and a.id > :afterId order by a.id")
	List<Act> publicAfter(long afterId, Limit limit);

	@Query("select a from Act a join fetch a.batch where " + WITHDRAWN + " and a.id > :afterId order by a.id")
	List<Act> withdrawnAfter(long afterId, Limit limit);

	@Query("select a from Act a join fetch a.batch where " + WITHDRAWN
			+ " and a.person = :person order by a.batch.publication.withdrawnAt desc")
	List<Act> withdrawnOf(String person, Limit limit);

	@Query("select a.id from Act a where " + PUBLIC + " and a.batch.issueId = :issueId")
	List<Long> publicIdsOfIssue(long issueId);

}
