package org.gongbao.review.publish;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.review.QueueNote;
import org.gongbao.web.ChineseDates;

/** Says on the desk what became of an order, or when it is due. */
@Component
public class ScheduleNotes implements QueueNote {

	private final ScheduleStore schedule;

	ScheduleNotes(ScheduleStore schedule) {
		this.schedule = schedule;
	}

	@Override
	public @Nullable String of(long manuscriptId) {
		return this.schedule.latest(manuscriptId).map(ScheduleNotes::sentence).orElse(null);
	}

	static @Nullable String sentence(Scheduled order) {
		String minute = ChineseDates.minute(order.publishAt());
		return switch (order.state()) {
			case "waiting" -> "定于" + minute + (order.proof() ? "作为清样" : "") + "发布（" + order.orderedBy() + "定）";
			case "failed" -> "定于" + minute + "的发布没有成功：" + order.message();
			case "done" -> order.message();
			default -> null;
		};
	}

}
