package org.gongbao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets a title as official documents do: the issuing body on the first line, the rest
 * below, and lines broken only between words.
 */
@Component
class TitleLines {

	private static final String NEVER_FIRST = "》）”’、，。：；的和与及等地了号年月日期章条%";

	private static final String NEVER_LAST = "《（“‘第";

	/** These belong to the word before them: 新能源产业, 管理办法, 实施方案. */
	private static final Set<String> TAILS = Set.of("产业", "办法", "方案", "工作", "规定", "制度", "活动", "业务", "事项", "管理", "发展",
			"建设", "规划", "计划", "细则", "条例", "项目", "体系");

	private static final int SHORTEST_WORD = 2;

	/** Knows where words end; used for breaking lines, never for finding anything. */
	private final Analyzer words = new SmartChineseAnalyzer(false);

	/**
	 * Cuts a title into lines and the lines into pieces that must stay together.
	 * @param title the title
	 * @param issuer the issuing body, may be null
	 * @return the lines, each a list of pieces
	 */
	List<List<String>> of(String title, @Nullable String issuer) {
		String plain = title.replaceAll("\\s+", "");
		String body = (issuer != null) ? issuer.replaceAll("\\s+", "") : "";
		boolean headed = !body.isEmpty() && plain.startsWith(body) && plain.length() > body.length();
		return headed ? List.of(List.of(body), pieces(plain.substring(body.length()))) : List.of(pieces(plain));
	}

	private List<String> pieces(String line) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		int wordStart = -1;
		int wordLength = 0;
		for (int[] word : words(line)) {
			int at = word[0];
			boolean longEnough = wordLength >= SHORTEST_WORD && word[1] - at >= SHORTEST_WORD;
			boolean afterBreaker = at > 0 && NEVER_FIRST.indexOf(line.charAt(at - 1)) >= 0;
			if (wordStart >= 0 && at > start && (longEnough || afterBreaker) && mayBreak(line, word)) {
				pieces.add(line.substring(start, at));
				start = at;
			}
			wordStart = at;
			wordLength = word[1] - at;
		}
		pieces.add(line.substring(start));
		return pieces;
	}

	private static boolean mayBreak(String line, int[] word) {
		int at = word[0];
		boolean tail = TAILS.contains(line.substring(at, word[1])) && line.charAt(at - 1) != '的';
		return !tail && NEVER_FIRST.indexOf(line.charAt(at)) < 0 && NEVER_LAST.indexOf(line.charAt(at - 1)) < 0;
	}

	private List<int[]> words(String line) {
		List<int[]> found = new ArrayList<>();
		try (TokenStream stream = this.words.tokenStream("title", line)) {
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				found.add(new int[] { offset.startOffset(), offset.endOffset() });
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text in memory cannot fail to be read", ex);
		}
		return found;
	}

}
