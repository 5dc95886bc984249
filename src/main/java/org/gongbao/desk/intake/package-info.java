/**
 * Bringing a text to the desk: the upload, the reading in the background, the beginning
 * of an empty issue.
 */
@NullMarked
package org.gongbao.desk.intake;

import org.jspecify.annotations.NullMarked;
