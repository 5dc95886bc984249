package org.gongbao.desk;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said at a field.
 *
 * @param label 必改, 核对 or 提示
 * @param css the class of the tag
 * @param words what is the matter
 * @param key the key of the finding
 * @param fix what one click would do to this form, null for nothing
 * @param elsewhere what one click would do to another part, on the page of the checks;
 * null for nothing
 */
record FieldRemark(String label, String css, String words, String key, @Nullable String fix,
		@Nullable String elsewhere) {
}
