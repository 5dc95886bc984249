package org.gongbao.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.command.Command;
import org.gongbao.command.IntegrityCheck;
import org.gongbao.command.StartFailure;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.search.index.IndexBuilds;

/**
 * Compares database and index, recomputes every stored digest, and has the modules check
 * what else they keep.
 */
@Component
class VerifyCommand implements Command {

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

	private static final int MOST_ROUNDS = 5;

	private static final int MOST_LINES = 1000;

	private final IndexBuilds builds;

	private final Verification verification;

	private final ChangeLog changeLog;

	private final List<IntegrityCheck> checks;

	VerifyCommand(IndexBuilds builds, Verification verification, ChangeLog changeLog, List<IntegrityCheck> checks) {
		this.builds = builds;
		this.verification = verification;
		this.changeLog = changeLog;
		this.checks = checks;
	}

	@Override
	public String name() {
		return "verify";
	}

	@Override
	public String usage() {
		return "verify";
	}

	@Override
	public int run(List<String> arguments) {
		try {
			return report(compare().and(this.checks.stream().map(IntegrityCheck::check).toList()));
		}
		catch (IOException ex) {
			throw new StartFailure("检索索引读不出来，请用 reindex 命令重建。", ex);
		}
	}

	/**
	 * What differs only because something was published meanwhile differs no more at the
	 * next look.
	 */
	private Verification.Outcome compare() throws IOException {
		Verification.Outcome outcome = Verification.Outcome.behind();
		for (int i = 0; i < MOST_ROUNDS; i++) {
			long head = this.changeLog.head();
			outcome = this.builds.bringUpToDate(LONGEST_WAIT) ? this.verification.compare()
					: Verification.Outcome.behind();
			if (outcome.differences().isEmpty() || this.changeLog.head() == head) {
				return outcome;
			}
		}
		return outcome;
	}

	private static int report(Verification.Outcome outcome) {
		outcome.differences().stream().limit(MOST_LINES).forEach(System.out::println);
		if (outcome.differences().size() > MOST_LINES) {
			System.out.printf("……另有%d处。%n", outcome.differences().size() - MOST_LINES);
		}
		if (outcome.differences().isEmpty()) {
			System.out.printf("核对完成：%s，检索索引与数据库一致，全部摘要相符。%n", outcome.counted());
			return DONE;
		}
		System.out.printf("核对完成：%s，发现%d处出入。%n", outcome.counted(), outcome.differences().size());
		return FAILED;
	}

}
