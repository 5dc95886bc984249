package org.gongbao.personnel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Acts under one reference about to be stored. Either the issue or the document they
 * stand in is given.
 *
 * @param issueId the issue, null if they stand in a document of their own
 * @param documentId the document, null if they stand in an issue's list
 * @param ordinal the place among the batches of the issue or document, from 1
 * @param intro the words before the acts (经市政府党组研究决定：), may be null
 * @param reference the reference in canonical form (通政任字〔2023〕4号), may be null
 * @param printedReference the reference as printed, may be null
 * @param notes sentences that hold for all of the acts, a line each, may be null
 * @param acts the acts in printed order
 */
public record BatchDraft(@Nullable Long issueId, @Nullable Long documentId, int ordinal, @Nullable String intro,
		@Nullable String reference, @Nullable String printedReference, @Nullable String notes, List<ActDraft> acts) {
}
