package org.gongbao.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import org.gongbao.publishing.PublicMemory;
import org.gongbao.publishing.Remembered;
import org.gongbao.web.CurrentIssue;
import org.gongbao.web.CurrentIssueSource;
import org.gongbao.web.SampleNotice;
import org.gongbao.web.SiteNameSource;

/**
 * Tells the frame of every page which issue is the newest, what the gazette is called and
 * whether samples are shown. Remembered until anything public changes, so that a
 * publication shows on the very next page whichever process made it.
 */
@Component
class IssueFrame implements SiteNameSource, CurrentIssueSource, SampleNotice {

	private static final String KEY = IssueFrame.class.getName();

	private final JdbcClient jdbc;

	private final Remembered<String, Newest> remembered;

	/**
	 * What was last known, for the error page that is shown while the database is away.
	 */
	private volatile Newest last = Newest.NONE;

	IssueFrame(JdbcClient jdbc, PublicMemory memory) {
		this.jdbc = jdbc;
		this.remembered = memory.forAtMost(1);
	}

	@Override
	public Optional<String> gazetteName() {
		return Optional.ofNullable(newest().title());
	}

	@Override
	public Optional<CurrentIssue> currentIssue() {
		return Optional.ofNullable(newest().issue());
	}

	@Override
	public boolean samplesShown() {
		return newest().samples();
	}

	private Newest newest() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return read();
		}
		Newest known = (Newest) request.getAttribute(KEY, RequestAttributes.SCOPE_REQUEST);
		if (known == null) {
			known = read();
			request.setAttribute(KEY, known, RequestAttributes.SCOPE_REQUEST);
		}
		return known;
	}

	private Newest read() {
		try {
			Newest newest = this.remembered.all(List.of(KEY), (key) -> Map.of(KEY, select()))
				.getOrDefault(KEY, Newest.NONE);
			// What a transaction sees may be rolled back: a preview shows what is not
			// public.
			if (!TransactionSynchronizationManager.isActualTransactionActive()) {
				this.last = newest;
			}
			return newest;
		}
		catch (DataAccessException ex) {
			// The page says what is wrong; its frame must not be a second fault.
			return this.last;
		}
	}

	private Newest select() {
		return this.jdbc.sql("""
				select year, number, serial, title, motto, exists (select 1 from issue where sample) as samples
				from issue where publication_state = 'published' order by year desc, number desc limit 1
				""").query((row, n) -> {
			IssueRef ref = new IssueRef(0, row.getInt("year"), row.getInt("number"),
					row.getObject("serial", Integer.class));
			return new Newest(row.getString("title"), current(ref, row.getString("motto")), row.getBoolean("samples"));
		}).optional().orElse(Newest.NONE);
	}

	private static CurrentIssue current(IssueRef ref, @Nullable String motto) {
		List<String> lines = (motto != null) ? motto.lines().toList() : List.of();
		return new CurrentIssue(ref.label(), IssueLabels.serial(ref), lines, ref.path());
	}

	private record Newest(@Nullable String title, @Nullable CurrentIssue issue, boolean samples) {

		private static final Newest NONE = new Newest(null, null, false);

	}

}
