package org.gongbao.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the sample issues in through the ordinary importer: all of them in one
 * transaction, so that a start that was cut off begins again with an empty database.
 */
@Component
class SampleLoader {

	private final Importer importer;

	private final ImportReports reports;

	SampleLoader(Importer importer, ImportReports reports) {
		this.importer = importer;
		this.reports = reports;
	}

	/** Loads the samples unless something was ever imported; answers how many files. */
	@Transactional
	int loadIntoEmptyDatabase() {
		if (this.reports.any()) {
			return 0;
		}
		List<Resource> samples = samples();
		for (Resource sample : samples) {
			try (InputStream content = sample.getInputStream()) {
				this.importer.importSample(String.valueOf(sample.getFilename()), content);
			}
			catch (IOException ex) {
				throw new IllegalStateException("Unreadable sample " + sample, ex);
			}
		}
		return samples.size();
	}

	/** Issues first, oldest first; then the pages that join them. */
	private static List<Resource> samples() {
		List<Resource> samples = new ArrayList<>();
		samples.addAll(matching("classpath*:seeds/*.txt"));
		samples.addAll(matching("classpath*:seeds/pages/*.txt"));
		return samples;
	}

	private static List<Resource> matching(String pattern) {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
				.sorted(Comparator.comparing((resource) -> String.valueOf(resource.getFilename())))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The samples cannot be listed", ex);
		}
	}

}
