package org.gongbao.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words the program was started with.
 *
 * @param word which command; empty for the portal
 * @param arguments those of the command
 * @param settings those of Spring
 */
record CommandLine(String word, List<String> arguments, List<String> settings) {

	private static final Pattern SETTING = Pattern
		.compile("--(?:(?:gongbao|spring|server|management|logging)\\..*|debug(?:=.*)?|trace(?:=.*)?)");

	/**
	 * Sorts them. Settings may stand anywhere; after {@code --} everything belongs to the
	 * command, whatever it looks like.
	 */
	static CommandLine of(String... words) {
		String word = "";
		List<String> arguments = new ArrayList<>();
		List<String> settings = new ArrayList<>();
		boolean verbatim = false;
		for (String each : words) {
			if (!verbatim && each.equals("--")) {
				verbatim = true;
			}
			else if (!verbatim && SETTING.matcher(each).matches()) {
				settings.add(each);
			}
			else if (word.isEmpty() && !each.startsWith("-")) {
				word = each;
			}
			else {
				arguments.add(each);
			}
		}
		return new CommandLine(word, List.copyOf(arguments), List.copyOf(settings));
	}

	boolean asksForHelp() {
		return this.word.equals("help") || this.arguments.contains("--help") || this.arguments.contains("-h");
	}

	boolean asksForPortal() {
		return this.word.isEmpty();
	}

	/** Whether stack traces are wanted beside the plain sentences. */
	boolean asksForDetails() {
		return this.settings.stream().anyMatch((each) -> each.matches("--(debug|trace)(=true)?"));
	}

}
