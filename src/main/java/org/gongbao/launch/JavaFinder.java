package org.gongbao.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a Java that is new enough, reading only the {@code release} files that every JDK
 * and JRE carries.
 */
final class JavaFinder {

	/** The oldest Java that runs the portal. */
	static final int OLDEST = 21;

	private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(?:1\\.)?(\\d+)");

	/** Below the root of the file system. */
	private static final List<String> SYSTEM_FOLDERS = List.of("usr/lib/jvm", "usr/lib64/jvm", "usr/java", "usr/local",
			"opt", "opt/java", "opt/jdk", "usr/local/java", "usr/local/lib/jvm", "opt/homebrew/opt", "usr/local/opt",
			"Library/Java/JavaVirtualMachines", "Program Files/Java", "Program Files/Eclipse Adoptium",
			"Program Files/Microsoft", "Program Files/Zulu", "Program Files/Amazon Corretto", "Program Files/BellSoft");

	/** Below the user's home: what the usual version managers use. */
	private static final List<String> HOME_FOLDERS = List.of(".sdkman/candidates/java", ".asdf/installs/java",
			".local/share/mise/installs/java", ".jdks", ".jenv/versions", ".gradle/jdks", ".m2/jdks",
			"Library/Java/JavaVirtualMachines", "scoop/apps");

	/** Where the home of a Java lies below what is listed in those folders. */
	private static final List<String> HOMES = List.of("", "Contents/Home", "libexec/openjdk.jdk/Contents/Home",
			"current");

	private final Path root;

	private final Path home;

	private final Map<String, String> environment;

	/**
	 * Searches a machine.
	 * @param root of its file system
	 * @param home of the user
	 * @param environment its variables
	 */
	JavaFinder(Path root, Path home, Map<String, String> environment) {
		this.root = root;
		this.home = home;
		this.environment = environment;
	}

	/**
	 * The program to run: that of {@code GONGBAO_JAVA} if it is new enough, else the
	 * newest there is.
	 */
	Optional<Path> find(Path currentHome) {
		List<Path> homes = new ArrayList<>(fromEnvironment("JAVA_HOME", "JDK_HOME"));
		Optional.ofNullable(currentHome.getParent()).ifPresent((siblings) -> homes.addAll(in(siblings)));
		SYSTEM_FOLDERS.forEach((folder) -> homes.addAll(in(this.root.resolve(folder))));
		HOME_FOLDERS.forEach((folder) -> homes.addAll(in(this.home.resolve(folder))));
		return newest(fromEnvironment("GONGBAO_JAVA")).or(() -> newest(homes)).map(JavaFinder::program);
	}

	private static Optional<Path> newest(List<Path> homes) {
		return homes.stream()
			.filter((each) -> version(each) >= OLDEST && Files.isExecutable(program(each)))
			.max(Comparator.comparingInt(JavaFinder::version));
	}

	/** Either the home itself or the program in it. */
	private List<Path> fromEnvironment(String... names) {
		List<Path> homes = new ArrayList<>();
		for (String name : names) {
			String value = this.environment.getOrDefault(name, "");
			try {
				Path path = Path.of(value.isEmpty() ? "-" : value);
				homes.add(path);
				Optional.ofNullable(path.resolve("../..").normalize()).ifPresent(homes::add);
			}
			catch (InvalidPathException ex) {
				homes.clear();
			}
		}
		return homes;
	}

	private static List<Path> in(Path folder) {
		List<Path> homes = new ArrayList<>();
		try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
			for (Path child : children) {
				HOMES.forEach((below) -> homes.add(child.resolve(below)));
			}
		}
		catch (IOException ex) {
			// Not there, or not for us to read: then none is found in it.
			return List.of();
		}
		return homes;
	}

	/** The major version, or 0 when that is no home of a Java. */
	private static int version(Path home) {
		try {
			Matcher matcher = VERSION.matcher(Files.readString(home.resolve("release"), StandardCharsets.ISO_8859_1));
			return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private static Path program(Path home) {
		Path program = home.resolve("bin").resolve("java");
		return Files.exists(program) ? program : home.resolve("bin").resolve("java.exe");
	}

}
