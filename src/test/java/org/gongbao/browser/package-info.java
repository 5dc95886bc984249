/**
 * Journeys in a real browser.
 */
@NullMarked
package org.gongbao.browser;

import org.jspecify.annotations.NullMarked;
