package org.gongbao.database;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the other modules which database they run on. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	DatabaseInfo databaseInfo(ObjectProvider<OwnDatabase> own, ObjectProvider<JdbcConnectionDetails> configured,
			DataDirectory directory) {
		if (own.getIfAvailable() != null) {
			return new DatabaseInfo(true, directory.resolve("postgres").toString());
		}
		String url = Optional.ofNullable(configured.getIfAvailable()).map(JdbcConnectionDetails::getJdbcUrl).orElse("");
		return new DatabaseInfo(false, url.replaceFirst("^jdbc:postgresql:(//)?", "").replaceFirst("\\?.*", ""));
	}

}
