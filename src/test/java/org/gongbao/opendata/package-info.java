@NullMarked
package org.gongbao.opendata;

import org.jspecify.annotations.NullMarked;
