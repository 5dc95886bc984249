/**
 * What may have been meant by something that nothing contains: read alike, one character
 * wrong, missing or too many, a misread issuer's code. Whatever is proposed finds
 * something. Public for the search module alone.
 */
@NullMarked
package org.gongbao.search.guess;

import org.jspecify.annotations.NullMarked;
