/** Appointments and the chronicle. */
@NullMarked
package org.gongbao.check.register;

import org.jspecify.annotations.NullMarked;
