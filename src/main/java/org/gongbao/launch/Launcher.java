package org.gongbao.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Starts the application in this JVM when it can, and otherwise in another: with a newer
 * Java, or with a locale in which file names may be Chinese.
 */
public final class Launcher {

	private static final String APPLICATION = "org.gongbao.GongbaoApplication";

	private Launcher() {
	}

	/**
	 * Starts the program.
	 * @param words its command line
	 * @throws Exception if it cannot be started, or what the application throws
	 */
	public static void main(String[] words) throws Exception {
		Optional<Relay> relay = Relay.received();
		relay.ifPresent(Relay::endWithParent);
		if (Runtime.version().feature() < JavaFinder.OLDEST) {
			runElsewhere(newerJava(), words);
		}
		else if (relay.isEmpty() && namesAreUnreadable(words)) {
			runElsewhere(Path.of(System.getProperty("java.home"), "bin", "java"), words);
		}
		else {
			String[] readable = relay.isPresent() ? relay.get().words(words) : words;
			Class.forName(APPLICATION, true, Thread.currentThread().getContextClassLoader())
				.getMethod("main", String[].class)
				.invoke(null, (Object) readable);
		}
	}

	/** Without a locale Java cannot even name a file whose name is not ASCII. */
	private static boolean namesAreUnreadable(String[] words) {
		boolean ascii = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
			.equals(StandardCharsets.US_ASCII);
		boolean command = Arrays.stream(words).anyMatch((word) -> !word.startsWith("-"));
		String names = String.join(" ", words) + System.getProperty("user.dir", "");
		return ascii && (command || names.chars().anyMatch((each) -> each > 0x7e));
	}

	private static Path newerJava() {
		Path home = Path.of(System.getProperty("java.home"));
		return new JavaFinder(home.getRoot(), Path.of(System.getProperty("user.home")), System.getenv()).find(home)
			.orElseGet(() -> {
				console().printf(
						"需要 Java %d 或更新的版本，而这里的 java 是 %d，常见位置也没有更新的，请安装 JDK %1$d 以上，或用环境变量 GONGBAO_JAVA 指出它所在的目录。%n",
						JavaFinder.OLDEST, Runtime.version().feature());
				System.exit(1);
				throw new IllegalStateException();
			});
	}

	private static void runElsewhere(Path java, String[] words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(java.toString()));
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
		command.addAll(Relay.options(words));
		String classPath = System.getProperty("java.class.path");
		command.addAll(classPath.matches("(?i)[^:;]*\\.jar") ? List.of("-jar", classPath)
				: List.of("-cp", classPath, Launcher.class.getName()));
		command.addAll(List.of(words));
		ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
		if (!System.getProperty("os.name", "").startsWith("Windows")
				&& !Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder().canEncode('报')) {
			builder.environment().put("LC_ALL", "C.UTF-8");
		}
		Process process = builder.start();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
		System.exit(process.waitFor());
	}

	private static void end(Process process) {
		process.destroy();
		process.onExit().join();
	}

	private static PrintStream console() {
		return Charset.defaultCharset().newEncoder().canEncode('报') ? System.err
				: new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
	}

}
