@NullMarked
package org.gongbao.issue;

import org.jspecify.annotations.NullMarked;
