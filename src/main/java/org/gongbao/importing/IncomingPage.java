package org.gongbao.importing;

import org.gongbao.manuscript.ManuscriptDocument;

/**
 * The page of one document with its metadata head, read and not stored.
 *
 * @param document the document, in no section and on no page yet
 */
public record IncomingPage(ManuscriptDocument document) implements Incoming {
}
