/**
 * What to offer while a citizen types: things that what she typed already names, and
 * searches that find something, by characters, pinyin and first letters. The work for
 * each letter typed is bounded however much there is. Public for the search module alone.
 */
@NullMarked
package org.gongbao.search.suggest;

import org.jspecify.annotations.NullMarked;
