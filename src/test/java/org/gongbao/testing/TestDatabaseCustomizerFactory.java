package org.gongbao.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every context of a test its own database, created when first needed, and its own
 * data folder below {@code target}.
 */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		return new Customizer();
	}

	/** All are equal, so that contexts are shared as ever. */
	private record Customizer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
			AtShutdown.springClosesFirst();
			RootBeanDefinition details = new RootBeanDefinition(JdbcConnectionDetails.class,
					() -> TestDatabase.create().details());
			details.setLazyInit(true);
			((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition("testDatabaseDetails", details);
			context.getEnvironment()
				.getPropertySources()
				.addLast(new MapPropertySource("test database", // Many contexts share one
																// server, and most of
																// them do nothing most of
																// the time.
						Map.of("gongbao.data-dir", "target/test-data/" + UUID.randomUUID(),
								"spring.test.database.replace", "none", "spring.datasource.hikari.minimum-idle", "1",
								"spring.datasource.hikari.idle-timeout", "10000")));
		}

	}

}
