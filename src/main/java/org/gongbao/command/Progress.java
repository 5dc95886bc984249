package org.gongbao.command;

import java.io.Console;
import java.io.PrintStream;

/**
 * Says how far long work has come: a bar that moves on a terminal, nothing elsewhere,
 * where lines that overwrite themselves would only fill a log.
 */
public final class Progress implements AutoCloseable {

	private static final int WIDTH = 30;

	private final PrintStream out;

	private final String work;

	private final long total;

	private final boolean terminal;

	private int shownPercent = -1;

	private Progress(PrintStream out, String work, long total, boolean terminal) {
		this.out = out;
		this.work = work;
		this.total = total;
		this.terminal = terminal;
	}

	/**
	 * Starts work on standard error, so that standard output stays what the command
	 * answers.
	 * @param work what is being done, in Chinese
	 * @param total how many steps there are
	 * @return the progress, to be closed at the end
	 */
	public static Progress of(String work, long total) {
		return new Progress(System.err, work, total, isTerminal());
	}

	static Progress of(PrintStream out, String work, long total, boolean terminal) {
		return new Progress(out, work, total, terminal);
	}

	/**
	 * Whether a bar is shown, so that single lines need not be.
	 * @return true on a terminal
	 */
	public boolean isShown() {
		return this.terminal;
	}

	/**
	 * Says how many steps are done.
	 * @param done from 0 to the total
	 */
	public void done(long done) {
		int percent = (this.total == 0) ? 100 : (int) Math.min(100, done * 100 / this.total);
		if (!this.terminal || percent == this.shownPercent) {
			return;
		}
		this.shownPercent = percent;
		int filled = percent * WIDTH / 100;
		this.out.printf("\r%s [%s%s] %3d%% %d/%d", this.work, "█".repeat(filled), "·".repeat(WIDTH - filled), percent,
				done, this.total);
		this.out.flush();
	}

	@Override
	public void close() {
		if (this.terminal && this.shownPercent >= 0) {
			this.out.println();
		}
	}

	/** Java 22 and later give a console even where there is no terminal, and say so. */
	@SuppressWarnings("SystemConsoleNull")
	private static boolean isTerminal() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (ReflectiveOperationException ex) {
			return true;
		}
	}

}
