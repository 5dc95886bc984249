@NullMarked
package org.gongbao.document.body;

import org.jspecify.annotations.NullMarked;
