package org.gongbao;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** What the house asks of every class, where the compiler does not. */
class HouseRulesTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.gongbao");

	@Test
	void controllersEntitiesAndSettingsStayInsideTheirPackage() {
		ArchRuleDefinition.classes()
			.that()
			.areAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(RestController.class)
			.or()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAnnotatedWith(ConfigurationProperties.class)
			.should()
			.notBePublic()
			.check(CLASSES);
	}

	@Test
	void settingsAreTypedRecords() {
		ArchRuleDefinition.classes()
			.that()
			.areAnnotatedWith(ConfigurationProperties.class)
			.should()
			.beRecords()
			.check(CLASSES);
		ArchRuleDefinition.noFields().should().beAnnotatedWith(Value.class).check(CLASSES);
		ArchRuleDefinition.noConstructors().should().beAnnotatedWith(Value.class).check(CLASSES);
	}

	@Test
	void dependenciesComeThroughConstructors() {
		ArchRuleDefinition.noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
	}

	@Test
	void classesAreNamedForWhatTheyAreNotForTheirLayer() {
		ArchRuleDefinition.noClasses().should().beAnnotatedWith(Service.class).check(CLASSES);
		ArchRuleDefinition.noClasses().should().haveSimpleNameEndingWith("Impl").check(CLASSES);
		ArchRuleDefinition.noClasses().should().haveSimpleNameEndingWith("Util").check(CLASSES);
		ArchRuleDefinition.noClasses().should().haveSimpleNameEndingWith("Utils").check(CLASSES);
		ArchRuleDefinition.noClasses().should().haveSimpleNameEndingWith("Helper").check(CLASSES);
	}

	@Test
	void theClockIsInjected() {
		ArchRuleDefinition.noClasses()
			.should()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.check(CLASSES);
	}

	@Test
	void loggersArePrivate() {
		ArchRuleDefinition.fields().that().haveRawType(Logger.class).should().bePrivate().check(CLASSES);
	}

}
