/**
 * Who held which post from when until when, as far as printed acts tell.
 */
@NamedInterface("tenure")
@NullMarked
package org.gongbao.personnel.tenure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
