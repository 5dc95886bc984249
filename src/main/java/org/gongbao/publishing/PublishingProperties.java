package org.gongbao.publishing;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How publication shows.
 *
 * @param believed how long what the database last said of changes is believed, at the
 * longest: what another program or another node published shows within this time even if
 * the announcement of it is lost; zero asks the database for every page
 */
@ConfigurationProperties("gongbao.publishing")
record PublishingProperties(@DefaultValue("1s") Duration believed) {

}
