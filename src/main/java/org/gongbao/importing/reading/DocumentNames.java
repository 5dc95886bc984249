package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The title of a document and the bodies that issued it, from the printed title, the
 * contents, the metadata block and the signature.
 */
final class DocumentNames {

	private static final Pattern NAMED = Pattern.compile("《(?<name>[^《》]{3,80})》");

	private static final Pattern ORDER = Pattern.compile("\\s*(?:令|公告)(?!.*(?:令|公告)).*$");

	private final Head head;

	private final IndexBlock index;

	private final List<Paragraph> paragraphs;

	private final String printed;

	DocumentNames(Head head, String printed, IndexBlock index, List<Paragraph> paragraphs) {
		this.head = head;
		this.printed = printed;
		this.index = index;
		this.paragraphs = paragraphs;
	}

	/** The title as it stands in these lines. */
	static String printed(List<Line> lines, Head head, RunningHeaders headers) {
		List<String> parts = new ArrayList<>();
		for (Line line : lines.subList(Math.max(0, head.titleFrom()), Math.max(0, head.titleTo()))) {
			if (!line.blank() && !headers.matches(line)) {
				parts.add(line.text().replace('|', ' ').strip());
			}
		}
		return parts.isEmpty() ? "" : Titles.join(parts);
	}

	String title() {
		TocItem item = this.head.item();
		if (Titles.isOrder(this.printed)) {
			return orderTitle(item);
		}
		boolean whole = Shapes.endsLikeTitle(Chars.squeeze(Chars.fold(this.printed)));
		if (item != null && (!whole || this.printed.isEmpty())) {
			return item.toEntry().title();
		}
		String named = this.index.get("标题", "名称");
		return (this.printed.isEmpty() && named != null) ? named : this.printed;
	}

	@Nullable String issuer(String title) {
		String named = this.index.get("发文机关", "发布机构", "制发机关");
		String issuer = (named != null) ? named : Titles.issuer(title);
		NumberLine number = this.head.number();
		if (issuer == null && number != null && number.order()) {
			issuer = ORDER.matcher(this.printed).replaceFirst("").replaceAll("[\\s\u3000]+", "、");
		}
		return (issuer != null) ? issuer : signature();
	}

	// An order is known by the name of what it puts in force.
	private String orderTitle(@Nullable TocItem item) {
		String below = (item != null) ? item.titleBelow() : null;
		if (below != null) {
			return below;
		}
		for (Paragraph paragraph : this.paragraphs.subList(0, Math.min(4, this.paragraphs.size()))) {
			Matcher matcher = NAMED.matcher(paragraph.text());
			if (matcher.find()) {
				return Chars.tidy(matcher.group("name"));
			}
		}
		return this.printed;
	}

	private @Nullable String signature() {
		for (int i = 0; i + 1 < this.paragraphs.size(); i++) {
			String signature = Chars.squeeze(this.paragraphs.get(i).tail(60));
			if (Shapes.isOrgan(signature) && Dates.isDate(this.paragraphs.get(i + 1).tail(60))) {
				return signature;
			}
		}
		return null;
	}

}
