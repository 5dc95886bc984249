@NullMarked
package org.gongbao.desk.tables;

import org.jspecify.annotations.NullMarked;
