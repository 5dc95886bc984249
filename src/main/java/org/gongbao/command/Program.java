package org.gongbao.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs the program as its command line asks: as the portal, which goes on until it is
 * stopped, or as one command, which ends with an exit code.
 */
public final class Program {

	private static final int RUNNING = -1;

	private final Class<?> application;

	private final CommandLine line;

	private final FailureReport report;

	private Program(Class<?> application, CommandLine line) {
		this.application = application;
		this.line = line;
		this.report = FailureReport.ofAllModules(line.asksForDetails());
	}

	/**
	 * Runs the program, and ends the JVM unless it is the portal and has started.
	 * @param application the class with {@code @SpringBootApplication}
	 * @param words the command line
	 */
	public static void run(Class<?> application, String... words) {
		ConsoleEncoding.useUtf8InsteadOfAscii();
		int exitCode = new Program(application, CommandLine.of(words)).start();
		if (exitCode != RUNNING) {
			System.exit(exitCode);
		}
	}

	private int start() {
		Usage usage = Usage.read();
		if (this.line.asksForHelp()) {
			System.out.print(usage.text());
			return Command.DONE;
		}
		if (!this.line.asksForPortal() && !usage.words().contains(this.line.word())) {
			System.err.printf("没有“%s”这条命令，可用的命令：%s。%n", this.line.word(), String.join("、", usage.words()));
			return Command.UNUSABLE;
		}
		try {
			return this.line.asksForPortal() ? startPortal() : runCommand();
		}
		catch (SpringApplication.AbandonedRunException ex) {
			throw ex;
		}
		catch (Exception | LinkageError ex) {
			if (!isBeingStopped()) {
				this.report.print(ex, System.err);
			}
			return Command.FAILED;
		}
	}

	private int startPortal() {
		application().run(this.line.settings().toArray(String[]::new));
		return RUNNING;
	}

	/**
	 * Only the beans the command needs come to life, and standard output is its own.
	 */
	private int runCommand() throws Exception {
		SpringApplication application = application();
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		application.setLazyInitialization(true);
		application.setDefaultProperties(Map.of(ConditionalOnPortal.MODE, ConditionalOnCommand.COMMAND,
				"logging.config", "classpath:org/gongbao/command/logback-command.xml"));
		try (ConfigurableApplicationContext context = application.run(this.line.settings().toArray(String[]::new))) {
			return command(context).run(this.line.arguments());
		}
	}

	/** Then whatever fails, fails because the ground is being taken from under it. */
	private static boolean isBeingStopped() {
		try {
			Thread probe = new Thread(() -> {
			});
			Runtime.getRuntime().addShutdownHook(probe);
			return !Runtime.getRuntime().removeShutdownHook(probe);
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

	private SpringApplication application() {
		FailureSilence.keep();
		return new SpringApplication(this.application);
	}

	private Command command(ConfigurableApplicationContext context) {
		List<Command> commands = List.copyOf(context.getBeansOfType(Command.class).values());
		Optional<Command> command = commands.stream().filter((each) -> each.name().equals(this.line.word())).findAny();
		return command.orElseThrow(() -> new StartFailure("本程序包里没有“%s”这条命令的实现。".formatted(this.line.word())));
	}

}
