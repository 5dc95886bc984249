package org.gongbao.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How documents are read.
 *
 * @param remembered how much memory the documents asked for most may take, put together
 * for pages in any mode; about 150 kB for a long one. Zero reads each anew
 */
@ConfigurationProperties("gongbao.documents")
record DocumentsProperties(@DefaultValue("24MB") DataSize remembered) {

}
