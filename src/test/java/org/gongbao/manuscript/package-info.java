@NullMarked
package org.gongbao.manuscript;

import org.jspecify.annotations.NullMarked;
