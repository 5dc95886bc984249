package org.gongbao.search.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.personnel.Appointment;
import org.gongbao.personnel.AppointmentAction;
import org.gongbao.personnel.Appointments;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.IndexedItem.Place;
import org.gongbao.web.PagePaths;

/** Acts of appointment and removal as the index takes them in. */
@Component
class AppointmentItems implements ItemSource {

	private final Appointments appointments;

	private final Documents documents;

	AppointmentItems(Appointments appointments, Documents documents) {
		this.appointments = appointments;
		this.documents = documents;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.APPOINTMENT;
	}

	@Override
	public List<IndexedItem> load(Collection<Long> ids) {
		List<Appointment> acts = this.appointments.publicByIds(ids);
		Map<Long, LocalDate> dates = datesOfDocuments(acts);
		return acts.stream().map((act) -> item(act, dates)).toList();
	}

	private Map<Long, LocalDate> datesOfDocuments(List<Appointment> acts) {
		List<Long> ids = acts.stream().map(Appointment::documentId).filter(Objects::nonNull).distinct().toList();
		Map<Long, LocalDate> dates = new HashMap<>();
		for (DocumentSummary document : this.documents.summariesInOrder(ids)) {
			if (document.issuedOn() != null) {
				dates.put(document.id(), document.issuedOn());
			}
		}
		return dates;
	}

	private static IndexedItem item(Appointment act, Map<Long, LocalDate> dates) {
		String body = String.join("\n", Texts.present(act.intro(), act.note(), act.batchNotes()));
		LocalDate date = (act.documentId() != null) ? dates.get(act.documentId()) : null;
		return new IndexedItem(ItemKind.APPOINTMENT, act.id(), act.digest(), title(act), act.reference(),
				Texts.present(act.printedReference()), body, List.of(), act.person(), act.action().code(),
				Place.in(act.issue()), date, PagePaths.of("people", act.person()));
	}

	/** The sentence as gazettes print it. */
	private static String title(Appointment act) {
		if (act.action() == AppointmentAction.APPOINT) {
			return act.person() + "同志任" + act.post() + (act.probation() ? "（试用期一年）" : "");
		}
		return "免去" + act.person() + "同志" + act.post() + "职务";
	}

}
