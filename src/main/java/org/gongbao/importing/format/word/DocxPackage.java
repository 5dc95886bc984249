package org.gongbao.importing.format.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.format.TimeLimit;
import org.gongbao.importing.reading.UnreadableText;

/**
 * The parts of a .docx file. A part is read only when wanted and only to a limit, so it
 * does not matter how large the others would become.
 */
final class DocxPackage implements AutoCloseable {

	/** A book of 3,000 pages has 40 MB. */
	private static final long LARGEST_XML = 80L * 1024 * 1024;

	private static final int MOST_ENTRIES = 20_000;

	private final ZipFile zip;

	DocxPackage(Path file) throws IOException {
		this.zip = new ZipFile(file.toFile());
		if (this.zip.size() > MOST_ENTRIES) {
			this.zip.close();
			throw new UnreadableText("文件里有 %d 个部分，正常的 Word 文档不会这样多，没有读。".formatted(this.zip.size()));
		}
	}

	boolean has(String part) {
		return this.zip.getEntry(part) != null;
	}

	/** Whether there is a part with this piece in its name. */
	boolean hasLike(String piece) {
		return this.zip.stream().anyMatch((entry) -> entry.getName().contains(piece));
	}

	/** Read the pieces of a part; nothing if it is not there. */
	void read(String part, Set<String> parents, Consumer<Element> each) throws IOException {
		ZipEntry entry = this.zip.getEntry(part);
		if (entry == null) {
			return;
		}
		try (InputStream in = new Limited(this.zip.getInputStream(entry))) {
			XmlPieces.read(in, parents, each);
		}
	}

	/** The bytes of a part, null if it is not there. */
	@Nullable InputStream open(String part) throws IOException {
		ZipEntry entry = this.zip.getEntry(part);
		return (entry != null) ? this.zip.getInputStream(entry) : null;
	}

	/** The relationships of a part by their ids. */
	Map<String, Relation> relations(String part) throws IOException {
		int slash = part.lastIndexOf('/');
		String folder = part.substring(0, slash + 1);
		Map<String, Relation> relations = new HashMap<>();
		read(folder + "_rels/" + part.substring(slash + 1) + ".rels", Set.of(), (element) -> {
			boolean outside = "External".equals(element.get("TargetMode"));
			String target = String.valueOf(element.get("Target"));
			relations.put(String.valueOf(element.get("Id")), new Relation(String.valueOf(element.get("Type")),
					outside ? target : resolve(folder, target), outside));
		});
		return relations;
	}

	/** The part that holds the document itself. */
	String main() throws IOException {
		return relations("").values()
			.stream()
			.filter((relation) -> relation.type().endsWith("/officeDocument"))
			.map(Relation::target)
			.findFirst()
			.orElse("word/document.xml");
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private static String resolve(String folder, String target) {
		try {
			String path = URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath();
			return path.startsWith("/") ? path.substring(1) : path;
		}
		catch (IllegalArgumentException | NullPointerException ex) {
			return "";
		}
	}

	/**
	 * What one part has to do with another.
	 *
	 * @param type its type, an address
	 * @param target the other part
	 * @param outside whether the other is not in the file
	 */
	record Relation(String type, String target, boolean outside) {
	}

	/** Ends with a sentence where a part unpacks to more than any document needs. */
	private static final class Limited extends FilterInputStream {

		private long left = LARGEST_XML;

		private Limited(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int sign = super.read();
			count((sign >= 0) ? 1 : 0);
			return sign;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count(read);
			return read;
		}

		private void count(int read) {
			TimeLimit.check();
			this.left -= Math.max(0, read);
			if (this.left < 0) {
				throw new UnreadableText("文件解压后超过 %d MB，像是压缩炸弹或已经损坏，没有读。".formatted(LARGEST_XML / 1024 / 1024));
			}
		}

	}

}
