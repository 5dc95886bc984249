package org.gongbao.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.web.PageIngredient;

/** The index that searches go to. Replacing it disturbs no search that has begun. */
@Component
public class LiveIndex implements PageIngredient {

	private volatile @Nullable OpenIndex current;

	/**
	 * Runs a search on the newest state.
	 * @param search what to do
	 * @param <T> what comes of it
	 * @return the result
	 * @throws IndexUnavailableException before the index is open
	 */
	public <T> T search(Search<T> search) {
		while (true) {
			OpenIndex index = this.current;
			if (index == null) {
				throw new IndexUnavailableException();
			}
			try {
				IndexSearcher searcher = index.searchers().acquire();
				try {
					return search.run((IndexView) searcher);
				}
				finally {
					index.searchers().release(searcher);
				}
			}
			catch (AlreadyClosedException ex) {
				// Replaced meanwhile, so there is a newer one; if not, it broke.
				if (this.current == index) {
					throw new IndexUnavailableException();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/**
	 * How far searches see the change log of a database.
	 * @param installation the database
	 * @return the position, -1 if there is no index or one of another database
	 */
	public long position(UUID installation) {
		OpenIndex index = this.current;
		IndexState state = (index != null) ? index.state() : null;
		return (index != null && state != null && state.installation().equals(installation))
				? index.searchablePosition() : -1;
	}

	/** Which index, and what of it searches see. */
	@Override
	public Object state() {
		OpenIndex index = this.current;
		return (index != null) ? index.appearance() : 0L;
	}

	void show(@Nullable OpenIndex index) {
		this.current = index;
	}

	/**
	 * A search.
	 *
	 * @param <T> what comes of it
	 */
	@FunctionalInterface
	public interface Search<T> {

		/**
		 * Searches.
		 * @param searcher valid during this call only
		 * @return the result
		 * @throws IOException if the index cannot be read
		 */
		T run(IndexView searcher) throws IOException;

	}

}
