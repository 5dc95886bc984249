package org.gongbao.manuscript;

/** What a part of a manuscript says. */
public sealed interface PartContent permits IssueFacts, ManuscriptDocument, AppointmentList, ChronicleList {

}
