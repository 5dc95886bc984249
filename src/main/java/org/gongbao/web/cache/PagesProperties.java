package org.gongbao.web.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pages are kept.
 *
 * @param cache how much memory pages that were made may take, compressed; about 15 kB for
 * a long document. Zero makes every page anew
 */
@ConfigurationProperties("gongbao.pages")
record PagesProperties(@DefaultValue("64MB") DataSize cache) {

}
