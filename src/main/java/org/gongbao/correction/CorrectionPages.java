package org.gongbao.correction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import org.gongbao.web.StandingPage;

/** Where the frame links to the list of corrections. */
@Configuration(proxyBeanMethods = false)
class CorrectionPages {

	@Bean
	@Order(50)
	StandingPage correctionsPage() {
		return new StandingPage(StandingPage.Place.HELP, "更正", "/corrections");
	}

}
