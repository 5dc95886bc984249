package org.gongbao.personnel;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface BatchRepository extends JpaRepository<Batch, Long> {

	List<Batch> findByIssueIdOrderByOrdinal(long issueId);

	List<Batch> findByDocumentIdOrderByOrdinal(long documentId);

}
