package org.gongbao.database;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Opens the data folder and, when no datasource is configured, starts our own server:
 * before any bean is defined, since reading the definitions takes longer than the server.
 */
class OwnDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		DataProperties properties = Binder.get(environment).bindOrCreate("gongbao", DataProperties.class);
		DataDirectory directory = DataDirectory.open(properties.dataDir());
		DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
		beans.registerSingleton("dataDirectory", directory);
		if (!environment.getProperty("spring.datasource.url", "").isEmpty()) {
			ConfiguredDatabase.of(environment).check();
		}
		else if (beans.getBeanNamesForType(JdbcConnectionDetails.class, true, false).length == 0) {
			OwnDatabase database = new OwnDatabase(directory);
			beans.registerSingleton("ownDatabase", database);
			// Registered first, so destroyed last: after the connection pool.
			beans.registerDisposableBean("ownDatabase", database);
			SpringApplication.getShutdownHandlers().add(database);
		}
	}

}
