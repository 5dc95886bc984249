package org.gongbao;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import org.gongbao.command.Program;

/**
 * The portal: one process that serves pages, follows the change log and imports issues.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GongbaoApplication {

	public static void main(String[] args) {
		Program.run(GongbaoApplication.class, args);
	}

}
