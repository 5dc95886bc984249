package org.gongbao.importing;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptSource;

/**
 * A whole issue, read and not yet stored.
 *
 * @param manuscript everything it says
 * @param source the text it was read from, with the reader's remarks
 */
public record IncomingIssue(Manuscript manuscript, ManuscriptSource source) implements Incoming {
}
