package org.gongbao.importing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the import.
 *
 * @param samples whether an empty database of the portal's own is filled with the sample
 * issues; with a database that was configured there are never any
 */
@ConfigurationProperties("gongbao")
record ImportingProperties(@DefaultValue("true") boolean samples) {
}
