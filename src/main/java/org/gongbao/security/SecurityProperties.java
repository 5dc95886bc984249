package org.gongbao.security;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict sign-in is.
 *
 * @param secondFactor whether everybody must have a second factor
 * @param idle after how long without a request a session ends
 * @param longest after how long it ends in any case
 * @param invitation how long a link to set a password is good
 */
@ConfigurationProperties("gongbao.security")
record SecurityProperties(@DefaultValue("optional") SecondFactor secondFactor, @DefaultValue("30m") Duration idle,
		@DefaultValue("12h") Duration longest, @DefaultValue("72h") Duration invitation) {

	/** Whether a second factor is needed. */
	enum SecondFactor {

		/** Everybody must have one. */
		REQUIRED,
		/** Everybody may have one. */
		OPTIONAL

	}

}
