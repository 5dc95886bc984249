package org.gongbao.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.gongbao.testing.PortalTool;

/** Puts real text into the database, through the importer itself. */
@PortalTool
public class ImportedGazette {

	private final SampleLoader samples;

	private final ImportCommand command;

	ImportedGazette(SampleLoader samples, ImportCommand command) {
		this.samples = samples;
		this.command = command;
	}

	/**
	 * Publishes the samples.
	 * @return how many files they are
	 */
	public int samples() {
		return this.samples.loadIntoEmptyDatabase();
	}

	/**
	 * Publishes files and folders.
	 * @param paths what to import
	 */
	public void files(Path... paths) {
		List<String> arguments = Stream.concat(Stream.of("--publish"), Arrays.stream(paths).map(Path::toString))
			.toList();
		int outcome = this.command.run(arguments);
		if (outcome != 0) {
			throw new IllegalStateException("Not all of " + arguments + " could be imported");
		}
	}

}
