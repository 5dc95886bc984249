@NullMarked
package org.gongbao.publishing;

import org.jspecify.annotations.NullMarked;
