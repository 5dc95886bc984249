package org.gongbao.publishing;

import java.util.List;

/**
 * Some of many public items.
 *
 * @param <T> the kind of item
 * @param items the items of this page
 * @param total how many there are in all, exactly
 */
public record Slice<T>(List<T> items, long total) {
}
