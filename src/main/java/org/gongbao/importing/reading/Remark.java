package org.gongbao.importing.reading;

/**
 * A doubt about the text that a person should look at.
 *
 * @param line the line it is about, 0 for the issue as a whole
 * @param code one of the codes listed in {@code docs/import.md}
 * @param message what is doubtful and what to do, in Chinese
 */
public record Remark(int line, String code, String message) {
}
