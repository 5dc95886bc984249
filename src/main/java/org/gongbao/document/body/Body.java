package org.gongbao.document.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;

/** The text of a document, read for showing. */
public final class Body {

	private final List<Block> blocks;

	private final String title;

	private Body(List<Block> blocks, String title) {
		this.blocks = blocks;
		this.title = title;
	}

	/**
	 * Reads a text.
	 * @param text the text as stored: a paragraph a line, tables as in GFM
	 * @param title the document's title
	 * @return the text, read
	 */
	public static Body read(String text, String title) {
		return new Body(BlockReader.read(text), title);
	}

	/**
	 * The documents it names.
	 * @return their numbers in the order of the text
	 */
	public Set<DocNumber> numbers() {
		Set<DocNumber> numbers = new LinkedHashSet<>();
		this.blocks.stream()
			.flatMap(Body::texts)
			.filter((text) -> text.indexOf('号') >= 0 || text.indexOf('號') >= 0)
			.flatMap((text) -> DocNumbers.findIn(text).stream())
			.map(Occurrence::number)
			.forEach(numbers::add);
		return numbers;
	}

	/**
	 * The pictures it shows.
	 * @return the names of the attachments
	 */
	public Set<String> figures() {
		Set<String> names = new LinkedHashSet<>();
		for (Block block : this.blocks) {
			if (block instanceof Block.Figure figure) {
				names.add(figure.name());
			}
		}
		return names;
	}

	/**
	 * Writes it as HTML, without its pictures, that holds every character of the text in
	 * its order.
	 * @param citations where the documents are that it names
	 * @param titles where titles within it may be broken
	 * @return the HTML, safe to stand in a page as it is
	 */
	public RenderedBody render(Citations citations, TitleBreaker titles) {
		return render(citations, titles, Figures.NONE, List.of());
	}

	/**
	 * Writes it as HTML that holds every character of the text in its order, with notes
	 * beside it.
	 * @param citations where the documents are that it names
	 * @param titles where titles within it may be broken
	 * @param figures where its pictures are
	 * @param notes what stands beside its paragraphs
	 * @return the HTML, safe to stand in a page as it is
	 */
	public RenderedBody render(Citations citations, TitleBreaker titles, Figures figures, List<MarginNote> notes) {
		return render(citations, titles, figures, notes, "");
	}

	/**
	 * Writes it as HTML for a page that holds several texts.
	 * @param citations where the documents are that it names
	 * @param titles where titles within it may be broken
	 * @param figures where its pictures are
	 * @param notes what stands beside its paragraphs
	 * @param prefix what stands before each of its addresses; if not empty, its passages
	 * have no links to themselves
	 * @return the HTML, safe to stand in a page as it is
	 */
	public RenderedBody render(Citations citations, TitleBreaker titles, Figures figures, List<MarginNote> notes,
			String prefix) {
		List<Element> elements = Structure.of(this.blocks, this.title);
		int rest = endOfOpening(elements);
		BodyHtml html = new BodyHtml(elements, citations, titles, figures, new MarginNotes(elements, notes), prefix);
		return new RenderedBody(html.write(0, rest), html.write(rest, elements.size()),
				isUnsignedLetter(elements.subList(0, rest)), Outline.of(elements));
	}

	private static int endOfOpening(List<Element> elements) {
		for (int i = 0; i < elements.size(); i++) {
			Role role = elements.get(i).role();
			if (role == Role.PART_TITLE || role == Role.ATTACHMENT) {
				return i;
			}
		}
		return elements.size();
	}

	private static boolean isUnsignedLetter(List<Element> opening) {
		return !opening.isEmpty() && opening.stream().map(Element::role).noneMatch((role) -> switch (role) {
			case BOOK, CHAPTER, ARTICLE, SIGNER, DATE -> true;
			default -> false;
		});
	}

	private static Stream<String> texts(Block block) {
		return switch (block) {
			case Block.Paragraph paragraph -> Stream.of(paragraph.text());
			case Block.Grid grid -> grid.rows().stream().flatMap(List::stream);
			case Block.Figure figure -> Stream.of(figure.caption());
		};
	}

}
