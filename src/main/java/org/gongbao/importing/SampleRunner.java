package org.gongbao.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import org.gongbao.command.ConditionalOnPortal;
import org.gongbao.database.DatabaseInfo;

/**
 * Fills an empty database of the portal's own with the samples, so that whoever starts it
 * for the first time has something to read. A database that was configured never gets
 * any.
 */
@Component
@ConditionalOnPortal
class SampleRunner implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(SampleRunner.class);

	private final SampleLoader loader;

	private final DatabaseInfo database;

	private final ImportingProperties properties;

	SampleRunner(SampleLoader loader, DatabaseInfo database, ImportingProperties properties) {
		this.loader = loader;
		this.database = database;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.database.own() || !this.properties.samples()) {
			return;
		}
		int files = this.loader.loadIntoEmptyDatabase();
		if (files > 0) {
			log.info("The database was empty: {} sample files are shown until the first real issue is imported", files);
		}
	}

}
