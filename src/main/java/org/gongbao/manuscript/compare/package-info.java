/**
 * What differs between two texts of a part, field by field, for people to read.
 */
@NamedInterface("compare")
@NullMarked
package org.gongbao.manuscript.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
