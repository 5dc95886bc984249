@NullMarked
package org.gongbao.desk;

import org.jspecify.annotations.NullMarked;
