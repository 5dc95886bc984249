package org.gongbao.command;

import java.util.List;

/**
 * Something the program does instead of serving pages. Implementations are Spring beans;
 * their words also stand in {@code usage.txt}.
 */
public interface Command {

	/** Done; warnings are allowed. */
	int DONE = 0;

	/** Failed for a reason that is not in what was given. */
	int FAILED = 1;

	/** What was given cannot be used; nothing was changed. */
	int UNUSABLE = 2;

	/**
	 * The word that asks for it.
	 * @return lower case, without spaces
	 */
	String name();

	/**
	 * How to write it.
	 * @return the word with its options and arguments, as in {@code usage.txt}
	 */
	String usage();

	/**
	 * Does it.
	 * @param arguments what followed the word, settings such as {@code --gongbao.…} taken
	 * out
	 * @return the exit code: {@link #DONE}, {@link #FAILED} or {@link #UNUSABLE}
	 * @throws Exception if it fails; {@link StartFailure} carries the sentence to print,
	 * anything else is printed as unforeseen
	 */
	int run(List<String> arguments) throws Exception;

}
