package org.gongbao.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Profile;

/**
 * The frame alone, without a database: serves {@code /catalogue}, every component in
 * every state, and the tests of this module. The profile keeps tests of the whole
 * application from finding it.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(excludeName = { "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
		"org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
		"org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
		"org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration" })
@ConfigurationPropertiesScan(basePackages = "org.gongbao.web")
@ComponentScan("org.gongbao.web")
@ComponentScan(basePackages = "org.gongbao.security", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.SecurityConfiguration"))
@Profile("catalogue")
public class CatalogueServer {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(CatalogueServer.class);
		application.setAdditionalProfiles("catalogue");
		application.run(args);
	}

}
