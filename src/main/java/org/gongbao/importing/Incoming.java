package org.gongbao.importing;

/** What a text brought to the desk turned out to be. */
public sealed interface Incoming permits IncomingIssue, IncomingPage {

}
