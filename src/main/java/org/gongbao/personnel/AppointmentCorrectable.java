package org.gongbao.personnel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Correctable;
import org.gongbao.correction.CorrectableText;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.ItemName;

/** Acts of appointment and removal as what can be corrected. */
@Component
@Transactional(readOnly = true)
class AppointmentCorrectable implements Correctable {

	private final ActRepository repository;

	AppointmentCorrectable(ActRepository repository) {
		this.repository = repository;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.APPOINTMENT;
	}

	@Override
	public Map<Long, ItemName> names(Collection<Long> ids) {
		Map<Long, ItemName> names = new HashMap<>();
		this.repository.publicByIds(ids).forEach((act) -> names.put(act.id(), name(act)));
		return names;
	}

	@Override
	public Optional<CorrectableText> text(long id) {
		return this.repository.publicByIds(List.of(id)).stream().findFirst().map((act) -> {
			ActDraft content = act.content();
			return CorrectableText.of()
				.field("姓名", content.person())
				.field("事项", (content.action() == AppointmentAction.APPOINT) ? "任" : "免")
				.field("职务", content.post())
				.field("附注", content.note())
				.field("退休时间", PartialDate.inChinese(content.retiredOn()))
				.field("任职起算", PartialDate.inChinese(content.effectiveFrom()))
				.field("任免文号", act.batch().reference())
				.field("批次说明", act.batch().intro())
				.field("批次附注", act.batch().notes())
				.build();
		});
	}

	private static ItemName name(Act act) {
		ActDraft content = act.content();
		boolean appoint = content.action() == AppointmentAction.APPOINT;
		String title = appoint ? content.person() + "任" + content.post() : "免去" + content.person() + content.post();
		return new ItemName(ItemKind.APPOINTMENT, act.id(), act.batch().reference(), title,
				"/people/" + content.person());
	}

}
