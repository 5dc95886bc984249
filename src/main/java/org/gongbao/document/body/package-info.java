/**
 * How the stored text of a document becomes a page: blocks are read, given the role they
 * play in the official form, given lasting anchors, and written as HTML. Nothing of the
 * text is dropped or moved on the way. The search index takes its plain text from here,
 * with the places that have addresses.
 */
@NullMarked
package org.gongbao.document.body;

import org.jspecify.annotations.NullMarked;
