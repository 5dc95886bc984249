@NullMarked
package org.gongbao.withdrawal;

import org.jspecify.annotations.NullMarked;
