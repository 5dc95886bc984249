package org.gongbao.command;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of the command line reach whom they are for. */
class CommandLineTests {

	@Test
	void withoutACommandThePortalStarts() {
		CommandLine line = CommandLine.of("--server.port=9090", "--debug");
		assertThat(line.asksForPortal()).isTrue();
		assertThat(line.asksForDetails()).isTrue();
		assertThat(line.settings()).containsExactly("--server.port=9090", "--debug");
	}

	@Test
	void optionsOfACommandStayWithItAndSettingsGoToSpring() {
		CommandLine line = CommandLine.of("--gongbao.data-dir=/srv/a b", "import", "--publish", "--report", "r.json",
				"--spring.datasource.url=jdbc:x", "issue 1.txt");
		assertThat(line).isEqualTo(new CommandLine("import", List.of("--publish", "--report", "r.json", "issue 1.txt"),
				List.of("--gongbao.data-dir=/srv/a b", "--spring.datasource.url=jdbc:x")));
	}

	@Test
	void afterTwoDashesEverythingBelongsToTheCommand() {
		assertThat(CommandLine.of("import", "--", "--spring.txt", "--").arguments()).containsExactly("--spring.txt",
				"--");
	}

	@Test
	void helpIsUnderstoodInEverySpelling() {
		assertThat(List.of(CommandLine.of("help"), CommandLine.of("--help"), CommandLine.of("-h"),
				CommandLine.of("import", "--help")))
			.allMatch(CommandLine::asksForHelp);
	}

	@Test
	void usageKnowsEveryCommandOfTheContract() {
		assertThat(Usage.read().words()).containsExactly("import", "reindex", "verify", "backup", "restore", "staff");
	}

}
