@NullMarked
package org.gongbao.correction;

import org.jspecify.annotations.NullMarked;
