package org.gongbao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.springframework.stereotype.Component;

import org.gongbao.command.IntegrityCheck;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.PublicItems;
import org.gongbao.publishing.PublicItems.ItemDigest;
import org.gongbao.search.index.IndexBuilds;
import org.gongbao.search.index.IndexComparison;

/** Compares what the database holds, what it said it holds, and what the index holds. */
@Component
class Verification {

	private static final int SLICE = 200;

	private final List<PublicItems> sources;

	private final IndexBuilds builds;

	Verification(List<PublicItems> sources, IndexBuilds builds) {
		this.sources = sources.stream().sorted(Comparator.comparing(PublicItems::kind)).toList();
		this.builds = builds;
	}

	Outcome compare() throws IOException {
		Outcome outcome = this.builds.read(this::compare);
		return (outcome != null) ? outcome : Outcome.behind();
	}

	private Outcome compare(DirectoryReader reader) throws IOException {
		IndexComparison index = new IndexComparison(reader);
		List<String> differences = new ArrayList<>();
		List<String> counts = new ArrayList<>();
		for (PublicItems source : this.sources) {
			long items = 0;
			List<ItemDigest> slice = source.digests(0, SLICE);
			while (!slice.isEmpty()) {
				for (ItemDigest item : slice) {
					compare(source.kind(), item, index, differences);
				}
				items += slice.size();
				slice = source.digests(slice.get(slice.size() - 1).id(), SLICE);
			}
			counts.add(KindNames.of(source.kind()) + items + "条");
		}
		index.leftOver((item) -> differences.add(name(item.kind(), item.id()) + "检索索引里有，数据库里没有公开"));
		return new Outcome(String.join("、", counts), differences);
	}

	private static void compare(ItemKind kind, ItemDigest item, IndexComparison index, List<String> differences)
			throws IOException {
		if (!item.stored().equals(item.computed())) {
			differences.add(name(kind, item.id()) + "内容与入库时留下的摘要不符，内容可能被绕过门户改动");
		}
		switch (index.find(kind, item)) {
			case MISSING -> differences.add(name(kind, item.id()) + "检索索引里没有");
			case OTHER_CONTENT -> differences.add(name(kind, item.id()) + "检索索引里是另一个版本");
			case SAME -> {
			}
		}
	}

	private static String name(ItemKind kind, long id) {
		return KindNames.of(kind) + "（编号" + id + "）：";
	}

	/**
	 * What came of it.
	 *
	 * @param counted how much was compared
	 * @param differences a line each
	 */
	record Outcome(String counted, List<String> differences) {

		/** Together with what was gone through beside the public items. */
		Outcome and(List<IntegrityCheck.Findings> more) {
			List<String> all = new ArrayList<>(this.differences);
			more.forEach((findings) -> all.addAll(findings.differences()));
			String words = Stream.concat(Stream.of(this.counted), more.stream().map(IntegrityCheck.Findings::counted))
				.collect(Collectors.joining("、"));
			return new Outcome(words, all);
		}

		/** The index is not there, or does not get to where the database is. */
		static Outcome behind() {
			return new Outcome("没有比较", List.of("检索索引没有跟上数据库：门户正在运行但没有更新索引，请查看它的日志，或停止门户后再核对"));
		}

	}

}
