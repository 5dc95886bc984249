@NullMarked
package org.gongbao.personnel;

import org.jspecify.annotations.NullMarked;
