package org.gongbao.importing.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * Appointments and removals decided together under one reference.
 *
 * @param intro the words before the first act (经市政府党组研究决定：), null if none
 * @param printedReference the reference as printed without brackets (通政任字[2023]4号), null
 * if none
 * @param reference the reference read, null if there is none or it cannot be read
 * @param acts the acts, in order
 * @param notes sentences that hold for the batch and are no act, in order
 * @param line the line of its beginning
 * @param lastLine the line of its end
 */
public record ReadBatch(@Nullable String intro, @Nullable String printedReference, @Nullable DocNumber reference,
		List<ReadAct> acts, List<String> notes, int line, int lastLine) {
}
