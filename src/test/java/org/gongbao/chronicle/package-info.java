@NullMarked
package org.gongbao.chronicle;

import org.jspecify.annotations.NullMarked;
