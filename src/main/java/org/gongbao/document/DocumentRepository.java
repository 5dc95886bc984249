package org.gongbao.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DocumentRepository extends JpaRepository<Document, Long> {

	String PUBLIC = "d.publication.state = org.gongbao.publishing.Publication.State.PUBLISHED";

	String WITHDRAWN = "d.publication.state = org.gongbao.publishing.Publication.State.WITHDRAWN";

	List<Document> findByNumber(String number);

	List<Document> findByIdIn(Collection<Long> ids);

	List<Document> findBySampleTrueAndPlacementIssueIdIsNull();

	List<Document> findByPlacementIssueIdOrderByPlacementOrdinal(long issueId);

	Optional<Document> findByPlacementIssueIdAndPlacementOrdinal(long issueId, int ordinal);

	List<Document> findByIssuedOn(LocalDate issuedOn);

	@Query("select d from Document d where " + PUBLIC + " and d.id > :afterId order by d.id")
	List<Document> publicAfter(long afterId, Limit limit);

	@Query("select d from Document d where " + WITHDRAWN + " and d.id > :afterId order by d.id")
	List<Document> withdrawnAfter(long afterId, Limit limit);

}
