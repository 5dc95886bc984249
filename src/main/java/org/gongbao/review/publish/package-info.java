/**
 * Making a reviewed manuscript public: what is missing, the confirmation in words, the
 * order for a minute to come and the thread that carries it out.
 */
@NullMarked
package org.gongbao.review.publish;

import org.jspecify.annotations.NullMarked;
