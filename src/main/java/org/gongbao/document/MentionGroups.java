package org.gongbao.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.DocumentDetails.Citation;
import org.gongbao.document.DocumentView.Mention;
import org.gongbao.document.DocumentView.MentionGroup;
import org.gongbao.web.PagePaths;

/** The documents that one names and that name it, by what the one does to the other. */
final class MentionGroups {

	private static final String NOT_HELD = "本库未收全文";

	private static final Set<RelationKind> CHANGES = EnumSet.of(RelationKind.AMENDS, RelationKind.REPEALS_PART);

	private MentionGroups() {
	}

	static List<MentionGroup> of(DocumentDetails document) {
		List<Citation> cites = each(document.cites());
		List<Citation> citedBy = document.citedBy();
		List<MentionGroup> groups = new ArrayList<>();
		add(groups, "废止依据", citedBy, Set.of(RelationKind.REPEALS), null);
		add(groups, "修改依据", citedBy, CHANGES, null);
		add(groups, "本文废止", cites, Set.of(RelationKind.REPEALS), null);
		add(groups, "本文修改", cites, CHANGES, null);
		add(groups, "制定依据", cites, Set.of(RelationKind.BASED_ON), null);
		add(groups, "本文引用", cites, Set.of(RelationKind.CITES), cites.isEmpty() ? "本文没有引用带文号的文件。" : null);
		add(groups, "据此制定", citedBy, Set.of(RelationKind.BASED_ON), null);
		add(groups, "引用本文", citedBy, Set.of(RelationKind.CITES), citedBy.isEmpty() ? "本库中尚无文件引用本文。" : null);
		return List.copyOf(groups);
	}

	/** What is named more than once stands where it weighs most. */
	private static List<Citation> each(List<Citation> citations) {
		Map<String, Citation> byNumber = new LinkedHashMap<>();
		citations.forEach(
				(citation) -> byNumber.merge(String.valueOf(citation.number()), citation, DocumentMentions::weightier));
		return List.copyOf(byNumber.values());
	}

	private static void add(List<MentionGroup> groups, String name, List<Citation> all, Set<RelationKind> kinds,
			@Nullable String none) {
		List<Mention> mentions = all.stream()
			.filter((citation) -> kinds.contains(citation.kind()))
			.map(MentionGroups::mention)
			.toList();
		if (!mentions.isEmpty() || none != null) {
			groups.add(new MentionGroup(name, mentions, none));
		}
	}

	private static Mention mention(Citation citation) {
		String path = citation.path();
		String url = (path != null) ? PagePaths.encoded(path) : null;
		ForceMark mark = (citation.force() != null) ? ForceMark.of(citation.force()) : null;
		List<String> notes = new ArrayList<>();
		if (citation.kind() == RelationKind.REPEALS_PART) {
			notes.add(citation.kind().label());
		}
		if (citation.withdrawn()) {
			notes.add("已撤回");
		}
		else if (url == null) {
			notes.add(NOT_HELD);
		}
		return new Mention(citation.number(), citation.title(), url, notes.isEmpty() ? null : String.join("，", notes),
				(mark != null && (mark.remarkable() || !mark.code().equals("in-force"))) ? mark : null);
	}

}
