/**
 * What an office holds (Word, PDF, HTML, plain text) becomes the same lines of text that
 * the readers of the importer know, and its pictures. {@link SourceFormats} is the way
 * in; what a file is, its content decides.
 */
@NullMarked
package org.gongbao.importing.format;

import org.jspecify.annotations.NullMarked;
