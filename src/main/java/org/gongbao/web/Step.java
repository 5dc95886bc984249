package org.gongbao.web;

/**
 * A step on the way of an issue to its readers.
 *
 * @param label what it is called
 * @param state {@code done}, {@code now} or {@code to-come}
 */
public record Step(String label, String state) {
}
