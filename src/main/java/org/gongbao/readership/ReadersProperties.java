package org.gongbao.readership;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether readers are counted.
 *
 * @param enabled false counts nothing more; what was counted stays until its time is over
 */
@ConfigurationProperties("gongbao.readers")
record ReadersProperties(@DefaultValue("true") boolean enabled) {

}
