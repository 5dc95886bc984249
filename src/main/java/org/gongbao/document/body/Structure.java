package org.gongbao.document.body;

import java.util.ArrayList;
import java.util.List;

/** Finds the official form in a text: every block with its role and address. */
final class Structure {

	private Structure() {
	}

	static List<Element> of(List<Block> blocks, String title) {
		Draft draft = new Draft(blocks);
		List<Recogniser> recognisers = List.of(new Omissions(), new InnerContents(), new Attachments(), new Numbering(),
				new Signatures(), new PartTitles(title));
		recognisers.forEach((recogniser) -> recogniser.mark(draft));
		Anchors anchors = new Anchors();
		List<Element> elements = new ArrayList<>(blocks.size());
		for (int i = 0; i < blocks.size(); i++) {
			elements.add(element(draft, i, blocks.get(i), anchors));
		}
		return elements;
	}

	private static Element element(Draft draft, int i, Block block, Anchors anchors) {
		Role claimed = draft.role(i);
		Role role = (claimed != null) ? claimed : unclaimed(block);
		Marker marker = draft.marker(i);
		String text = draft.text(i);
		int runIn = (marker != null) ? RunIn.length(role, text, marker, lower(draft, i, role)) : 0;
		return new Element(block, role, anchors.next(role, marker, text), runIn, marker);
	}

	private static boolean lower(Draft draft, int i, Role role) {
		Marker next = draft.marker(i + 1);
		return next != null && next.role().compareTo(role) > 0;
	}

	private static Role unclaimed(Block block) {
		return switch (block) {
			case Block.Grid grid -> Role.TABLE;
			case Block.Figure figure -> Role.FIGURE;
			case Block.Paragraph paragraph -> Role.PARAGRAPH;
		};
	}

}
