/** The application and its start. */
@NullMarked
package org.gongbao;

import org.jspecify.annotations.NullMarked;
