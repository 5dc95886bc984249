package org.gongbao.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Version;
import org.gongbao.web.ChineseDates;

/** Lays out the versions of a draft. */
@Component
class VersionPages {

	/** The first version brings everything; so many changes need no list. */
	private static final int MOST_NAMED = 6;

	private final Manuscripts manuscripts;

	VersionPages(Manuscripts manuscripts) {
		this.manuscripts = manuscripts;
	}

	VersionsView of(long id) {
		List<Version> versions = this.manuscripts.versions(id);
		Manuscript newest = this.manuscripts.content(id, versions.getFirst().version());
		List<VersionsView.Row> rows = new ArrayList<>();
		for (int i = 0; i < versions.size(); i++) {
			Version version = versions.get(i);
			Map<PartKey, Version.Stamp> before = (i + 1 < versions.size()) ? versions.get(i + 1).parts() : Map.of();
			rows.add(new VersionsView.Row(version.version(), ChineseDates.minute(version.savedAt()), version.savedBy(),
					version.reason(), parts(version, before, newest), i == 0));
		}
		int last = versions.getFirst().version();
		return new VersionsView(rows, Math.max(1, last - 1), last);
	}

	private static List<String> parts(Version version, Map<PartKey, Version.Stamp> before, Manuscript newest) {
		if (before.isEmpty()) {
			return List.of("全部");
		}
		List<String> parts = new ArrayList<>();
		version.parts().forEach((key, stamp) -> {
			Version.Stamp old = before.get(key);
			if (old == null) {
				parts.add("加入：" + PartNames.of(key, newest));
			}
			else if (!old.sha256().equals(stamp.sha256())) {
				parts.add(PartNames.of(key, newest));
			}
		});
		before.keySet()
			.stream()
			.filter((key) -> !version.parts().containsKey(key))
			.forEach((key) -> parts.add("去掉：" + PartNames.of(key, newest)));
		return (parts.size() > MOST_NAMED) ? List.of(parts.size() + "部分") : parts;
	}

}
