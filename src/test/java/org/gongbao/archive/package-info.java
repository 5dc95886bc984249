@NullMarked
package org.gongbao.archive;

import org.jspecify.annotations.NullMarked;
