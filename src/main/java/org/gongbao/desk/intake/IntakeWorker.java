package org.gongbao.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.gongbao.archive.Archive;
import org.gongbao.archive.ArchivedFile;
import org.gongbao.importing.Incoming;
import org.gongbao.importing.IncomingIssue;
import org.gongbao.importing.IncomingPage;
import org.gongbao.importing.Intake;
import org.gongbao.importing.RefusedImport;
import org.gongbao.manuscript.IssueRelease;
import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.Manuscripts;

/**
 * Reads texts one after another in a thread of its own, in the name of whoever brought
 * them.
 */
@Component
class IntakeWorker {

	private static final Logger log = LoggerFactory.getLogger(IntakeWorker.class);

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("desk-intake").daemon().factory());

	private final Jobs jobs;

	private final Archive archive;

	private final Intake intake;

	private final Manuscripts manuscripts;

	private final IssueRelease release;

	private final PagePlaces places;

	private final TransactionOperations transaction;

	IntakeWorker(Jobs jobs, Archive archive, Intake intake, Manuscripts manuscripts, IssueRelease release,
			PagePlaces places, TransactionOperations transaction) {
		this.jobs = jobs;
		this.archive = archive;
		this.intake = intake;
		this.manuscripts = manuscripts;
		this.release = release;
		this.places = places;
		this.transaction = transaction;
	}

	/**
	 * Reads a text; an open manuscript of the same issue is replaced only if asked to.
	 */
	void submit(Job job, boolean replace) {
		start(job, (incoming) -> store(job, incoming, replace));
	}

	/** Reads the page of one document again and puts it where a person said. */
	void place(Job job, String target) {
		start(job, (incoming) -> this.transaction.executeWithoutResult((status) -> place(job, incoming, target)));
	}

	private void start(Job job, Consumer<Incoming> storing) {
		this.jobs.progress(job.id(), "等待处理", 0, 0);
		this.thread.execute(new DelegatingSecurityContextRunnable(() -> run(job, storing)));
	}

	@PreDestroy
	void stop() {
		this.thread.shutdownNow();
	}

	private void run(Job job, Consumer<Incoming> storing) {
		try {
			storing.accept(read(job));
		}
		catch (RefusedImport | LockedManuscriptException ex) {
			this.jobs.end(job.id(), Job.State.FAILED, ex.getMessage(), null);
		}
		catch (IOException | RuntimeException ex) {
			log.error("Import {} of {} failed", job.id(), job.fileName(), ex);
			this.jobs.end(job.id(), Job.State.FAILED, "读取时出了故障，没有存下任何内容；请再试一次，仍不行时把这个编号告诉管理员：" + job.id(), null);
		}
	}

	private Incoming read(Job job) throws IOException {
		Path file = Files.createTempFile("gongbao-intake", ".bin");
		try (InputStream bytes = this.archive.open(job.sha256())) {
			Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
			return this.intake.read(file, job.fileName(), job.sha256(),
					(step, done, total) -> this.jobs.progress(job.id(), step, done, total), this::keep);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private AttachedFile keep(String name, String mediaType, Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			ArchivedFile kept = this.archive.store(bytes, Upload.LIMIT, mediaType);
			return new AttachedFile(name, kept.sha256(), mediaType, kept.size(), null);
		}
	}

	private void store(Job job, Incoming incoming, boolean replace) {
		switch (incoming) {
			case IncomingPage page ->
				this.jobs.asksForPlace(job.id(), page.document().title(), page.document().number());
			case IncomingIssue issue -> {
				this.jobs.progress(job.id(), "保存稿件", 0, 0);
				this.transaction.executeWithoutResult((status) -> store(job, issue, replace));
			}
		}
	}

	private void place(Job job, Incoming incoming, String target) {
		if (!(incoming instanceof IncomingPage page)) {
			throw new RefusedImport("这份文本是一期公报，不能放进一件文件；请重新导入。");
		}
		PagePlaces.Put put = this.places.put(target, page.document());
		this.jobs.placed(job.id(), put.manuscript(), put.part());
	}

	private void store(Job job, IncomingIssue issue, boolean replace) {
		this.release.taken(issue.manuscript().facts()).stream().findFirst().ifPresent((sentence) -> {
			throw new RefusedImport(sentence);
		});
		Optional<ManuscriptHead> open = this.manuscripts.findOpen(issue.manuscript().facts().year(),
				issue.manuscript().facts().number());
		if (open.isPresent() && !replace) {
			this.jobs.end(job.id(), Job.State.ASKS, "已经有%s的稿件（第%d版，最近由%s保存）。要用这份文本替换它的内容吗？原来各版都留在版本记录里，可以随时恢复。"
				.formatted(open.get().label(), open.get().version(), open.get().savedBy()), open.get().id());
			return;
		}
		long id = open.map(ManuscriptHead::id).orElse(0L);
		String reason = "由文本导入（" + job.fileName() + "）";
		if (open.isPresent()) {
			this.manuscripts.replace(id, issue.manuscript(), issue.source(), reason);
		}
		else {
			id = this.manuscripts.create(issue.manuscript(), issue.source(), reason);
		}
		this.jobs.end(job.id(), Job.State.DONE, null, id);
	}

}
