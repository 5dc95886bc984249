@NullMarked
package org.gongbao.backfile;

import org.jspecify.annotations.NullMarked;
