package org.gongbao.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IssueRepository extends JpaRepository<Issue, Long> {

	String PUBLIC = "i.publication.state = org.gongbao.publishing.Publication.State.PUBLISHED";

	String WITHDRAWN = "i.publication.state = org.gongbao.publishing.Publication.State.WITHDRAWN";

	Optional<Issue> findByYearAndNumber(int year, int number);

	Optional<Issue> findBySerial(int serial);

	List<Issue> findByIdIn(Collection<Long> ids);

	List<Issue> findBySampleTrue();

	/** Whoever holds an issue decides alone what becomes of it. */
	@Query(value = "select id from issue where id = :id for update", nativeQuery = true)
	Optional<Long> hold(long id);

	@Query("select distinct i.year from Issue i where " + PUBLIC + " order by i.year desc")
	List<Integer> publicYears();

	@Query("select count(i) from Issue i where " + PUBLIC)
	long countPublic();

	@Query("select i from Issue i where " + PUBLIC + " order by i.year desc, i.number desc")
	List<Issue> publicNewestFirst(Limit limit);

	@Query("select i from Issue i where " + PUBLIC + " and i.id > :afterId order by i.id")
	List<Issue> publicAfter(long afterId, Limit limit);

	@Query("select i from Issue i where " + WITHDRAWN + " and i.id > :afterId order by i.id")
	List<Issue> withdrawnAfter(long afterId, Limit limit);

	@Query("select i from Issue i where " + PUBLIC
			+ " and (i.year < :year or i.year = :year and i.number < :number) order by i.year desc, i.number desc")
	List<Issue> publicBefore(int year, int number, Limit limit);

	@Query("select i from Issue i where " + PUBLIC
			+ " and (i.year > :year or i.year = :year and i.number > :number) order by i.year, i.number")
	List<Issue> publicAfter(int year, int number, Limit limit);

}
