package org.gongbao.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

import org.springframework.stereotype.Component;

import org.gongbao.command.Command;
import org.gongbao.command.Progress;
import org.gongbao.command.StartFailure;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.search.index.IndexBuilds;

/**
 * Rebuilds the search index from the database while readers go on searching the old one.
 */
@Component
class ReindexCommand implements Command {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

	private static final long LINE_EVERY = 20_000;

	private final IndexBuilds builds;

	private final ChangeLog changeLog;

	private long nextLine = LINE_EVERY;

	ReindexCommand(IndexBuilds builds, ChangeLog changeLog) {
		this.builds = builds;
		this.changeLog = changeLog;
	}

	@Override
	public String name() {
		return "reindex";
	}

	@Override
	public String usage() {
		return "reindex";
	}

	@Override
	public int run(List<String> arguments) {
		long head = this.changeLog.head();
		try (Progress progress = Progress.of("重建检索索引", head)) {
			if (!rebuildInTurn((position) -> report(progress, position, head))) {
				System.err.println("另一个进程正在重建检索索引，请等它完成后再试。");
				return FAILED;
			}
		}
		catch (IOException ex) {
			throw new StartFailure("检索索引写不进去，请检查数据目录的磁盘空间和权限；原来的索引没有改动。", ex);
		}
		System.out.printf("检索索引已重建，共处理%d条变更。正在运行的门户几秒内自动换用。%n", head);
		return DONE;
	}

	/** A portal that has just started may be building one itself; that ends soon. */
	private boolean rebuildInTurn(LongConsumer progress) throws IOException {
		long end = System.nanoTime() + LONGEST_WAIT.toNanos();
		while (!this.builds.rebuild(progress)) {
			if (System.nanoTime() > end) {
				return false;
			}
			LockSupport.parkNanos(LOOK_AGAIN.toNanos());
		}
		return true;
	}

	private void report(Progress progress, long position, long head) {
		progress.done(Math.min(position, head));
		if (!progress.isShown() && position >= this.nextLine) {
			System.out.printf("已处理%d/%d%n", position, head);
			this.nextLine = position + LINE_EVERY;
		}
	}

}
