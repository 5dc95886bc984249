package org.gongbao.importing.format.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.gongbao.importing.format.TimeLimit;
import org.gongbao.importing.reading.UnreadableText;

/**
 * Reads XML piece by piece: each child of the elements asked for is handed on when it is
 * complete and then forgotten, so that a long document needs no more memory than its
 * longest table. Definitions of entities are refused, nothing outside is ever fetched.
 */
final class XmlPieces {

	private static final int DEEPEST = 400;

	private static final int LARGEST_PIECE = 1_000_000;

	private static final int LONGEST_TEXT = 4_000_000;

	/** What says nothing about the text, though most of a document consists of it. */
	private static final Set<String> IDLE = Set.of("rFonts", "sz", "szCs", "color", "lang", "spacing", "tcW",
			"tblBorders", "tcBorders", "tcMar", "shd", "tblLook", "bookmarkStart", "bookmarkEnd", "proofErr",
			"lastRenderedPageBreak", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange",
			"sectPrChange", "tblGrid", "tblW", "kern", "b", "bCs", "i", "iCs", "u", "snapToGrid", "sectPr",
			"latentStyles", "commentRangeStart", "commentRangeEnd", "kinsoku", "wordWrap", "overflowPunct",
			"autoSpaceDE", "autoSpaceDN", "adjustRightInd", "widowControl", "keepNext", "keepLines", "rsids",
			"effectLst", "spPr", "bodyPr", "textpath");

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader xml;

	private final Deque<Element> open = new ArrayDeque<>();

	private int elements;

	private int signs;

	private XmlPieces(XMLStreamReader xml) {
		this.xml = xml;
	}

	/**
	 * Read a stream.
	 * @param in the XML
	 * @param parents the elements whose children are the pieces
	 * @param each takes them
	 */
	static void read(InputStream in, Set<String> parents, Consumer<Element> each) throws IOException {
		try {
			XMLStreamReader xml = FACTORY.createXMLStreamReader(decoded(in));
			try {
				new XmlPieces(xml).read(parents, each);
			}
			finally {
				xml.close();
			}
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof UnreadableText reason) {
				throw reason;
			}
			if (String.valueOf(ex.getMessage()).contains("JAXP")) {
				// One of the parser's own limits: depth, length of names, number of
				// attributes.
				throw tooDeep();
			}
			throw new IOException("Not well-formed", ex);
		}
	}

	private void read(Set<String> parents, Consumer<Element> each) throws XMLStreamException {
		int depth = 0;
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new UnreadableText("文件里的 XML 含有实体定义，Word 不会这样写，像是有意做成的，没有读。");
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				start(parents, depth);
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
				end(each);
			}
			else if (event == XMLStreamConstants.CHARACTERS && !this.open.isEmpty()) {
				text();
			}
		}
	}

	private void start(Set<String> parents, int depth) throws XMLStreamException {
		String name = this.xml.getLocalName();
		if (depth > DEEPEST) {
			throw tooDeep();
		}
		if (this.open.isEmpty() && parents.contains(name)) {
			// Not a piece but a place for pieces.
			return;
		}
		if (this.open.isEmpty() && depth == 1) {
			return;
		}
		Element element = new Element(name);
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			String attribute = this.xml.getAttributeLocalName(i);
			String space = String.valueOf(this.xml.getAttributeNamespace(i));
			if (!attribute.startsWith("rsid")) {
				element.set(space.endsWith("relationships") ? "r:" + attribute : attribute,
						this.xml.getAttributeValue(i));
			}
		}
		if (this.open.isEmpty()) {
			this.elements = 0;
			this.signs = 0;
		}
		this.elements++;
		if (this.elements > LARGEST_PIECE) {
			throw new UnreadableText("文件里有一张表格大得不正常，没有读；请把它分成几张再上传。");
		}
		if (this.elements % 1000 == 0) {
			TimeLimit.check();
		}
		this.open.push(element);
	}

	private void end(Consumer<Element> each) {
		if (this.open.isEmpty()) {
			return;
		}
		Element element = this.open.pop();
		Element parent = this.open.peek();
		if (parent == null) {
			each.accept(element);
		}
		else if (!IDLE.contains(element.name())) {
			parent.add(element);
		}
	}

	private void text() {
		Element element = this.open.peek();
		int length = this.xml.getTextLength();
		this.signs += length;
		if (this.signs > LONGEST_TEXT) {
			throw new UnreadableText("文件里有一段文字长得不正常，没有读，请确认选对了文件。");
		}
		if (element != null && (element.is("t") || element.is("instrText"))) {
			element.append(this.xml.getText());
		}
	}

	// Decoded here, since the parser writes to standard error when a byte is damaged.
	// Word
	// writes UTF-8; UTF-16 is allowed.
	private static Reader decoded(InputStream in) throws IOException {
		PushbackInputStream bytes = new PushbackInputStream(in, 3);
		byte[] start = bytes.readNBytes(3);
		String mark = HexFormat.of().formatHex(start);
		if (!mark.equals("efbbbf")) {
			bytes.unread(start);
		}
		boolean wide = mark.startsWith("feff") || mark.startsWith("fffe");
		return new InputStreamReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
	}

	private static UnreadableText tooDeep() {
		return new UnreadableText("文件里的内容嵌套得太深，像是有意做成这样或已经损坏，没有读。");
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("Nothing outside is fetched");
		});
		return factory;
	}

}
