package org.gongbao;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows between modules point only downwards. */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(GongbaoApplication.class);

	@Test
	void modulesDependOnlyOnWhatTheyDeclare() {
		this.modules.verify();
	}

}
