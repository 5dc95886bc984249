package org.gongbao.importing.format.pdf;

import java.util.List;

/**
 * A table or picture at its place, already in the form in which it enters the text.
 *
 * @param box its place
 * @param lines its lines
 */
record Placed(Box box, List<String> lines) {
}
