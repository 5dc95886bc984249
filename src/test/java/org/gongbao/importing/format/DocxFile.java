package org.gongbao.importing.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a .docx by hand, so that a test can hold what no word processor would write. */
public final class DocxFile {

	private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
			+ "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
			+ "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
			+ "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
			+ "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
			+ "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
			+ "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private DocxFile() {
		part("[Content_Types].xml",
				"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" "
						+ "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
		part("_rels/.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
						+ "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
	}

	/** A document with this body. */
	public static DocxFile of(String body) {
		return new DocxFile().xml("word/document.xml", "document", "<w:body>" + body + "</w:body>");
	}

	/** A paragraph of plain text. */
	public static String p(String text) {
		return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	/** A paragraph with a number of a list. */
	public static String numbered(int list, int level, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
				+ "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	/** A drawing that shows the picture of a relationship. */
	public static String picture(String relation, String words) {
		return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"" + words
				+ "\"/><a:graphic><a:graphicData><a:blip r:embed=\"" + relation
				+ "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
	}

	/** Add a part whose root element is in the main namespace. */
	public DocxFile xml(String name, String root, String content) {
		return part(name, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " " + NAMESPACES + ">" + content
				+ "</w:" + root + ">");
	}

	/** Add relationships of the document: id, type, target. */
	public DocxFile relations(String... triples) {
		StringBuilder xml = new StringBuilder(
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int i = 0; i < triples.length; i += 3) {
			xml.append("<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"/>".formatted(triples[i],
					triples[i + 1], triples[i + 2]));
		}
		return part("word/_rels/document.xml.rels", xml + "</Relationships>");
	}

	/** Add a part. */
	public DocxFile part(String name, String content) {
		return part(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Add a part. */
	public DocxFile part(String name, byte[] content) {
		this.parts.put(name, content);
		return this;
	}

	/** Write the file. */
	public Path write(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}

}
