package org.gongbao.review.publish;

/** An order for a minute to come was given, moved or taken back. */
record ScheduleChanged() {

}
