package org.gongbao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

import org.gongbao.search.index.Fields;
import org.gongbao.search.text.GazetteAnalyzer;
import org.gongbao.web.CodePoints;

/**
 * What a text is about, for when nothing contains it literally: its words without those
 * that only ask, and the names in it, which an analyzer would cut to pieces.
 */
final class LooseWords {

	private static final int MOST = 24;

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 8;

	private static final int LONGEST_TEXT = 100;

	/** They stand in questions, not in gazettes, or say nothing there. */
	private static final Set<String> ASKING = Set.of("什么", "怎么", "怎样", "怎么办", "如何", "哪里", "哪儿", "哪些", "哪个", "哪", "谁",
			"多少", "几", "是否", "为什么", "可以", "能否", "能", "吗", "呢", "吧", "啊", "的", "了", "是", "有", "在", "和", "与", "及", "对",
			"被", "把", "我", "我们", "你", "他", "请问", "想", "要", "会", "到", "去", "应该", "需要", "没有", "有没有", "时候", "关于", "这个",
			"那个", "一个", "受到", "去年", "今年");

	private final GazetteAnalyzer analyzer;

	LooseWords(GazetteAnalyzer analyzer) {
		this.analyzer = analyzer;
	}

	/** The words that tell something; single characters only if there is no more. */
	List<String> of(ReadQuery read) {
		String text = text(read);
		List<String> words = this.analyzer.words(text, MOST).stream().distinct().toList();
		List<String> telling = words.stream().filter((word) -> !ASKING.contains(word)).toList();
		List<String> longer = telling.stream().filter((word) -> word.codePointCount(0, word.length()) > 1).toList();
		if (longer.size() >= 2) {
			return longer;
		}
		return (telling.size() >= 2) ? telling : words;
	}

	/** The names of persons that occur in the text and in the index. */
	List<String> names(ReadQuery read, IndexReader reader) throws IOException {
		Set<String> names = new LinkedHashSet<>();
		for (Part part : read.anywhere()) {
			String text = CodePoints.beginning(part.normal(), LONGEST_TEXT);
			int at = 0;
			while (at < text.length()) {
				int length = longestName(text, at, reader);
				if (length > 0) {
					names.add(text.substring(at, at + length));
				}
				at += Math.max(1, length);
			}
		}
		return new ArrayList<>(names);
	}

	private static int longestName(String text, int start, IndexReader reader) throws IOException {
		for (int end = Math.min(text.length(), start + LONGEST_NAME); end >= start + SHORTEST_NAME; end--) {
			if (reader.docFreq(new Term(Fields.NAME, text.substring(start, end))) > 0) {
				return end - start;
			}
		}
		return 0;
	}

	private static String text(ReadQuery read) {
		return String.join(" ", read.anywhere().stream().map(Part::text).toList());
	}

}
