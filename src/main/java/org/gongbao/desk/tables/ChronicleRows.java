package org.gongbao.desk.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartContent;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.Problems;

/** The chronicle of an issue. */
@Component
class ChronicleRows implements RowsPart {

	@Override
	public PartKey key() {
		return PartKey.CHRONICLE;
	}

	@Override
	public String name() {
		return "大事记";
	}

	@Override
	public String template() {
		return "staff/tables/chronicle";
	}

	@Override
	public List<String> kinds() {
		return List.of(ChronicleForm.ENTRY);
	}

	@Override
	public Map<String, String> labels() {
		return Map.of(ChronicleForm.ENTRY, "各则");
	}

	@Override
	public Rows form(PartContent content) {
		return ChronicleForm.of((ChronicleList) content);
	}

	@Override
	public PartContent read(Rows form, Manuscript manuscript, Problems problems) {
		return ChronicleForm.read(form, manuscript.facts().year(), problems);
	}

	@Override
	public Optional<Rows> act(Rows form, String action, Manuscript manuscript, Problems problems) {
		return switch (action) {
			case "paste" -> Optional.of(PastedEvents.add(form, manuscript.facts().year(), problems));
			case "sort" -> Optional.of(ChronicleForm.sorted(form, manuscript.facts().year()));
			default -> Optional.empty();
		};
	}

	@Override
	public Map<String, ?> extras(Rows form, Manuscript manuscript) {
		return Map.of();
	}

}
