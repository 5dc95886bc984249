package org.gongbao.desk.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.gongbao.archive.FileSizes;
import org.gongbao.correction.Corrections;
import org.gongbao.desk.ShortName;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.PartContent;
import org.gongbao.manuscript.PartKey;
import org.gongbao.web.Problems;

/** The facts of an issue and its contents. */
@Component
class FactsRows implements RowsPart {

	private final Corrections corrections;

	FactsRows(Corrections corrections) {
		this.corrections = corrections;
	}

	@Override
	public PartKey key() {
		return PartKey.FACTS;
	}

	@Override
	public String name() {
		return "期次信息和目录";
	}

	@Override
	public String template() {
		return "staff/tables/facts";
	}

	@Override
	public List<String> kinds() {
		return List.of(FactsForm.LINE);
	}

	@Override
	public List<String> inherited() {
		return List.of("section");
	}

	@Override
	public Map<String, String> labels() {
		return Map.ofEntries(Map.entry("year", "年份"), Map.entry("number", "期号"), Map.entry("serial", "总期号"),
				Map.entry("title", "公报名称"), Map.entry("motto", "封面题词"), Map.entry("organizer", "主办单位"),
				Map.entry("address", "地址"), Map.entry("phone", "电话"), Map.entry("website", "网址"),
				Map.entry("postcode", "邮编"), Map.entry("printer", "印刷单位"), Map.entry("printedOn", "印刷日期"),
				Map.entry(FactsForm.LINE, "目录"));
	}

	@Override
	public Rows form(PartContent content) {
		return FactsForm.of((IssueFacts) content);
	}

	@Override
	public PartContent read(Rows form, Manuscript manuscript, Problems problems) {
		return FactsForm.read(form, manuscript.facts(), problems);
	}

	@Override
	public Optional<Rows> act(Rows form, String action, Manuscript manuscript, Problems problems) {
		return action.equals("from-documents")
				? Optional.of(form.with(FactsForm.LINE, FactsForm.fromDocuments(manuscript))) : Optional.empty();
	}

	@Override
	public Map<String, ?> extras(Rows form, Manuscript manuscript) {
		Map<String, String> documents = new LinkedHashMap<>();
		manuscript.documents().forEach((key, document) -> documents.put(key.value(), ShortName.of(document.title())));
		List<String> sections = List.copyOf(new TreeSet<>(manuscript.documents()
			.values()
			.stream()
			.map(ManuscriptDocument::section)
			.filter(Objects::nonNull)
			.toList()));
		IssueFacts.Edition edition = manuscript.facts().edition();
		return Map.of("documents", documents, "sections", sections, "edition", Optional.ofNullable(edition),
				"corrections", this.corrections.unprinted(), "size",
				(edition != null) ? FileSizes.words(edition.size()) : "");
	}

}
