package org.gongbao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what comes out with a file under {@code src/test/resources/golden}. Run with
 * {@code -Dgongbao.golden=write} to write the files anew, and read the difference before
 * committing it.
 */
public final class Golden {

	private static final Path FOLDER = Path.of("src/test/resources/golden");

	private Golden() {
	}

	/**
	 * Checks a text against its golden file.
	 * @param name the file's name
	 * @param text what came out, without what differs from run to run
	 */
	public static void check(String name, String text) {
		Path file = FOLDER.resolve(name);
		try {
			if ("write".equals(System.getProperty("gongbao.golden"))) {
				Files.writeString(file, text);
			}
			assertThat(text).as(name).isEqualTo(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No golden file " + file + "; -Dgongbao.golden=write writes it", ex);
		}
	}

	/**
	 * Checks the content of a page; the frame round it has a golden file of its own.
	 * @param name the file's name
	 * @param page the page
	 */
	public static void checkMain(String name, Document page) {
		Element main = page.select("main").get(0);
		String html = main.outerHtml().replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "…");
		check(name, html + "\n");
	}

}
