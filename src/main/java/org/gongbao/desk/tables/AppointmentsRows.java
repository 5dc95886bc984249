package org.gongbao.desk.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartContent;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.Problems;

/** The appointments and removals of an issue. */
@Component
class AppointmentsRows implements RowsPart {

	@Override
	public PartKey key() {
		return PartKey.APPOINTMENTS;
	}

	@Override
	public String name() {
		return "人事任免";
	}

	@Override
	public String template() {
		return "staff/tables/appointments";
	}

	@Override
	public List<String> kinds() {
		return List.of(AppointmentsForm.BATCH, AppointmentsForm.ACT);
	}

	@Override
	public List<String> inherited() {
		return List.of("batch");
	}

	@Override
	public Map<String, String> labels() {
		return Map.of(AppointmentsForm.BATCH, "批次", AppointmentsForm.ACT, "任免各行");
	}

	@Override
	public Rows form(PartContent content) {
		return AppointmentsForm.of((AppointmentList) content);
	}

	@Override
	public PartContent read(Rows form, Manuscript manuscript, Problems problems) {
		return AppointmentsForm.read(form, problems);
	}

	@Override
	public Optional<Rows> act(Rows form, String action, Manuscript manuscript, Problems problems) {
		if (action.startsWith("paste")) {
			return Optional.of(PastedActs.add(form, manuscript.facts().year(), problems));
		}
		return action.startsWith("normalise-") ? Optional.of(AppointmentsForm.normalise(form, action.substring(10)))
				: Optional.empty();
	}

	@Override
	public Map<String, ?> extras(Rows form, Manuscript manuscript) {
		return Map.of("batches", AppointmentsForm.batches(form), "anchors", AppointmentsForm.anchors(form));
	}

}
