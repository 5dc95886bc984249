@NullMarked
package org.gongbao.desk.intake;

import org.jspecify.annotations.NullMarked;
