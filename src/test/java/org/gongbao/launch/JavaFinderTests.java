package org.gongbao.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A newer Java is found wherever it usually lies. */
class JavaFinderTests {

	@TempDir
	private Path root;

	@Test
	void theNewestOfAllFoldersWins() throws IOException {
		Path old = java("usr/lib/jvm/java-17", "17.0.15");
		java("usr/lib/jvm/jdk-21", "21.0.2");
		Path newest = java("home/.sdkman/candidates/java/25.0.1-tem", "25.0.1");
		assertThat(finder(Map.of()).find(old)).contains(newest.resolve("bin/java"));
	}

	@Test
	void thoseOfMacOsAreFoundToo() throws IOException {
		Path home = java("Library/Java/JavaVirtualMachines/temurin-21.jdk/Contents/Home", "21");
		assertThat(finder(Map.of()).find(this.root.resolve("usr/old"))).contains(home.resolve("bin/java"));
	}

	@Test
	void siblingsOfTheRunningOneAreFound() throws IOException {
		Path old = java("strange/place/17", "17");
		Path sibling = java("strange/place/22", "22.0.1");
		assertThat(finder(Map.of()).find(old)).contains(sibling.resolve("bin/java"));
	}

	@Test
	void whatTheUserNamesIsPreferred() throws IOException {
		java("usr/lib/jvm/jdk-25", "25");
		Path named = java("my/jdk", "21.0.5");
		assertThat(finder(Map.of("GONGBAO_JAVA", named.toString())).find(named)).contains(named.resolve("bin/java"));
		assertThat(finder(Map.of("GONGBAO_JAVA", named.resolve("bin/java").toString())).find(named))
			.contains(named.resolve("bin/java"));
	}

	@Test
	void anOldOneIsNeverTaken() throws IOException {
		Path eight = java("usr/lib/jvm/java-8", "1.8.0_402");
		Path seventeen = java("usr/lib/jvm/java-17", "17.0.15");
		Files.createDirectories(this.root.resolve("usr/lib/jvm/empty"));
		assertThat(finder(Map.of("JAVA_HOME", seventeen.toString(), "GONGBAO_JAVA", eight.toString())).find(eight))
			.isEmpty();
	}

	private JavaFinder finder(Map<String, String> environment) {
		return new JavaFinder(this.root, this.root.resolve("home"), environment);
	}

	private Path java(String home, String version) throws IOException {
		Path folder = this.root.resolve(home);
		Files.createDirectories(folder.resolve("bin"));
		Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
		assertThat(Files.createFile(folder.resolve("bin/java")).toFile().setExecutable(true)).isTrue();
		return folder;
	}

}
