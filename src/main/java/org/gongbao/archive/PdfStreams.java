package org.gongbao.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks, before a PDF is opened, how large its packed streams become, since the library
 * unpacks each whole into memory. Every stream of a file stands behind the word stream,
 * whatever else is broken or hidden.
 */
public final class PdfStreams {

	/** The largest honest ones are pictures. */
	private static final long LARGEST = 200L * 1024 * 1024;

	private static final long LARGEST_TOTAL = 4L * 1024 * 1024 * 1024;

	private static final int LONGEST_DICTIONARY = 8 * 1024;

	private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);

	private static final Pattern FILTER = Pattern
		.compile("/(?:Filter|F)\\s*(\\[[^]]{0,400}]|/[^\\s/<>\\[\\]()]{1,60})");

	/**
	 * Filters given somewhere else: allowed, but written by no program that makes
	 * documents.
	 */
	private static final Pattern ELSEWHERE = Pattern.compile("/Filter\\s+\\d+\\s+\\d+\\s+R");

	private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]()]{1,60})");

	private final MappedByteBuffer file;

	private final Runnable step;

	private final byte[] out = new byte[64 * 1024];

	private long total;

	private PdfStreams(MappedByteBuffer file, Runnable step) {
		this.file = file;
		this.step = step;
	}

	/**
	 * Refuses a file with a stream that no honest document has.
	 * @param path the file
	 * @param step run at each step, to throw when the time is over
	 * @throws IOException if the file cannot be read
	 * @throws UnreasonableFileException if it has such a stream
	 */
	public static void check(Path path, Runnable step) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), step).check();
		}
	}

	private void check() throws IOException {
		int from = 0;
		while (true) {
			int word = find(from);
			if (word < 0) {
				return;
			}
			from = word + WORD.length;
			if (word < 3 || this.file.get(word - 1) != 'd') {
				stream(word, from);
			}
		}
	}

	private void stream(int word, int after) throws IOException {
		int start = after;
		while (start < this.file.limit() && (this.file.get(start) == '\r' || this.file.get(start) == '\n')) {
			start++;
		}
		List<String> filters = filters(word);
		boolean packed = filters.stream().anyMatch((name) -> !name.equals("FlateDecode"));
		if (filters.size() > 1 || packed) {
			chain(start, filters);
		}
		else {
			inflate(start);
		}
	}

	/** Whatever looks packed is unpacked, and thrown away while it is counted. */
	private void inflate(int start) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(this.file.slice(start, this.file.limit() - start));
			long size = 0;
			int read = inflater.inflate(this.out);
			while (read > 0) {
				size += read;
				count(size, read);
				read = inflater.inflate(this.out);
			}
		}
		catch (DataFormatException ex) {
			// Not packed, or damaged: then the library stops here too.
		}
		finally {
			inflater.end();
		}
	}

	private void chain(int start, List<String> filters) throws IOException {
		int end = start;
		while (end < this.file.limit() && !isEnd(end)) {
			end++;
		}
		byte[] bytes = new byte[end - start];
		this.file.get(start, bytes);
		for (String name : filters) {
			if (!List.of("FlateDecode", "LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode")
				.contains(name)) {
				// A picture's own packing, which is looked at when the picture is wanted.
				return;
			}
			Counted counted = new Counted();
			try {
				FilterFactory.INSTANCE.getFilter(name)
					.decode(new ByteArrayInputStream(bytes), counted, new COSDictionary(), 0);
			}
			catch (IOException | RuntimeException ex) {
				if (ex instanceof UnreasonableFileException reason) {
					throw reason;
				}
			}
			bytes = counted.kept.toByteArray();
		}
	}

	private List<String> filters(int word) {
		int from = Math.max(0, word - LONGEST_DICTIONARY);
		byte[] bytes = new byte[word - from];
		this.file.get(from, bytes);
		String before = new String(bytes, StandardCharsets.ISO_8859_1);
		int last = before.lastIndexOf("endobj");
		String dictionary = plain((last >= 0) ? before.substring(last) : before);
		if (ELSEWHERE.matcher(dictionary).find()) {
			throw new UnreasonableFileException("这份 PDF 的结构不正常，没有读；请用原来的程序重新导出，或上传 Word 文档。");
		}
		List<String> filters = new ArrayList<>();
		Matcher matcher = FILTER.matcher(dictionary);
		while (matcher.find()) {
			Matcher name = NAME.matcher(matcher.group(1));
			while (name.find()) {
				filters.add(full(name.group(1)));
			}
		}
		return filters;
	}

	private static String full(String name) {
		return switch (name) {
			case "Fl" -> "FlateDecode";
			case "LZW" -> "LZWDecode";
			case "RL" -> "RunLengthDecode";
			case "A85" -> "ASCII85Decode";
			case "AHx" -> "ASCIIHexDecode";
			default -> name;
		};
	}

	// /Fl#61te is another spelling of /Flate.
	private static String plain(String dictionary) {
		return Pattern.compile("#([0-9A-Fa-f]{2})")
			.matcher(dictionary)
			.replaceAll(
					(match) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
	}

	private int find(int from) {
		int last = this.file.limit() - WORD.length;
		for (int i = from; i <= last; i++) {
			if (this.file.get(i) == 's' && matches(i)) {
				return i;
			}
		}
		return -1;
	}

	private boolean matches(int at) {
		for (int i = 0; i < WORD.length; i++) {
			if (this.file.get(at + i) != WORD[i]) {
				return false;
			}
		}
		int next = at + WORD.length;
		return next < this.file.limit() && (this.file.get(next) == '\r' || this.file.get(next) == '\n'
				|| this.file.get(next) == ' ' || this.file.get(next) == 'x');
	}

	private boolean isEnd(int at) {
		return at + 9 <= this.file.limit() && this.file.get(at) == 'e' && this.file.get(at + 1) == 'n'
				&& this.file.get(at + 2) == 'd' && matches(at + 3);
	}

	private void count(long size, int read) {
		this.step.run();
		this.total += read;
		if (size > LARGEST || this.total > LARGEST_TOTAL) {
			throw new UnreasonableFileException(
					"PDF 里有一部分解压后超过 %d MB，像是压缩炸弹或已经损坏，没有读。".formatted(LARGEST / 1024 / 1024));
		}
	}

	/** Keeps what a filter gives for the next one, up to the limit. */
	private final class Counted extends OutputStream {

		private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

		@Override
		public void write(int b) {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			count((long) this.kept.size() + length, length);
			this.kept.write(bytes, offset, length);
		}

	}

}
