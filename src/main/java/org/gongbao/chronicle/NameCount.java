package org.gongbao.chronicle;

/**
 * A name and how often the chronicle mentions it.
 *
 * @param name the name
 * @param paragraphs in how many paragraphs
 */
public record NameCount(String name, int paragraphs) {
}
