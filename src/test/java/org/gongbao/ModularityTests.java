package org.gongbao;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

import static org.assertj.core.api.Assertions.assertThat;

/** Arrows between modules point only downwards, and the diagrams show what is there. */
class ModularityTests {

	private static final Path DIAGRAMS = Path.of("target", "modules");

	private final ApplicationModules modules = ApplicationModules.of(GongbaoApplication.class);

	@Test
	void modulesDependOnlyOnWhatTheyDeclare() {
		this.modules.verify();
	}

	@Test
	void diagramsOfTheModulesAreWritten() {
		new Documenter(this.modules, Options.defaults().withOutputFolder(DIAGRAMS.toString())).writeModulesAsPlantUml()
			.writeIndividualModulesAsPlantUml()
			.writeModuleCanvases();
		assertThat(DIAGRAMS.resolve("components.puml")).content().contains("importing", "publishing");
		assertThat(Files.exists(DIAGRAMS.resolve("module-document.adoc"))).isTrue();
	}

}
