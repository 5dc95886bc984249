package org.gongbao.web;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose site this is, from configuration or from the newest issue. */
class SiteIdentityTests {

	@Test
	void withoutConfigurationAndIssuesTheSiteIsNeutral() {
		Site site = identity(null, null, new StaticListableBeanFactory()).site();
		assertThat(site.name()).isEqualTo("政府公报");
		assertThat(site.domain()).isEmpty();
		assertThat(site.samples()).isFalse();
		assertThat(site.currentIssue()).isNull();
		assertThat(site.contactable()).isFalse();
		assertThat(site.absolute("/issues")).isEqualTo("/issues");
	}

	@Test
	void theGazetteNamesTheSiteUntilItIsConfigured() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		SiteNameSource names = () -> Optional.of("通辽市人民政府公报");
		SampleNotice samples = () -> true;
		beans.addBean("names", names);
		beans.addBean("samples", samples);
		assertThat(identity(null, null, beans).site().name()).isEqualTo("通辽市人民政府公报");
		assertThat(identity("", null, beans).site().samples()).isTrue();
		assertThat(identity("本市公报", null, beans).site().name()).isEqualTo("本市公报");
	}

	@Test
	void theDomainIsThatOfTheBaseAddress() {
		Site site = identity(null, URI.create("https://gazette.example:8443/"), new StaticListableBeanFactory()).site();
		assertThat(site.domain()).isEqualTo("gazette.example");
		assertThat(site.absolute("/issues")).isEqualTo("https://gazette.example:8443/issues");
	}

	private static SiteIdentity identity(@Nullable String name, @Nullable URI base, StaticListableBeanFactory beans) {
		SiteProperties properties = new SiteProperties(name, null, "", null, null, null, null, null, null, null, null,
				null, base);
		return new SiteIdentity(properties, beans.getBeanProvider(SiteNameSource.class),
				beans.getBeanProvider(CurrentIssueSource.class), beans.getBeanProvider(SampleNotice.class));
	}

}
