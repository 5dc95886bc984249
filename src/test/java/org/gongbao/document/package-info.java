@NullMarked
package org.gongbao.document;

import org.jspecify.annotations.NullMarked;
