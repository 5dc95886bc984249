package org.gongbao.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.gongbao.web.ChineseDates;

/** The same day on every run, or pictures of pages that know today would differ. */
@TestConfiguration
class BrowserDay {

	static final LocalDate TODAY = LocalDate.of(2023, 6, 15);

	@Bean
	@Primary
	Clock browserClock() {
		Clock real = Clock.system(ChineseDates.ZONE);
		return Clock.offset(real,
				Duration.between(real.instant(), TODAY.atTime(10, 0).atZone(ChineseDates.ZONE).toInstant()));
	}

}
