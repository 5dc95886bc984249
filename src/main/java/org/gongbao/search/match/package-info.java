/**
 * What fits, how much of each sort, and in which order: the part of a search that goes
 * over every match. Public for the search module alone.
 */
@NullMarked
package org.gongbao.search.match;

import org.jspecify.annotations.NullMarked;
