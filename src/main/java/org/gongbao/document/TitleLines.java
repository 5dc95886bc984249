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

import org.gongbao.document.body.TitleBreaker;
import org.gongbao.web.CodePoints;

/**
 * Sets a title as official documents do: the issuing body on the first line, the rest
 * below, and lines broken only between words.
 */
@Component
class TitleLines implements TitleBreaker {

	private static final String NEVER_FIRST = "》）”’、，。：；的和与及等地了号年月日期章条%";

	private static final String NEVER_LAST = "《（“‘第";

	/** Single characters that end a word (全市, 财政局) or begin one (新能源, 高质量). */
	private static final String ENDINGS = "市县区旗省州厅局委办部处院者性化力类级度率的和与及”》）";

	private static final String BEGINNINGS = "新高全各本大中小非无第“《（";

	/** These belong to the word before them: 新能源产业, 管理办法, 实施方案. */
	private static final Set<String> TAILS = Set.of("产业", "办法", "方案", "工作", "规定", "制度", "活动", "业务", "事项", "管理", "发展",
			"建设", "规划", "计划", "细则", "条例", "项目", "体系");

	/** Knows where words end; used for breaking lines, never for finding anything. */
	private final Analyzer words = new SmartChineseAnalyzer(false);

	/**
	 * Cuts a title into lines and the lines into pieces that must stay together.
	 * @param title the title
	 * @param issuer the issuing body, may be null
	 * @return the lines, each a list of pieces
	 */
	List<List<String>> of(String title, @Nullable String issuer) {
		Issuers issuers = Issuers.of(issuer);
		List<List<String>> lines = new ArrayList<>();
		if (issuers.begin(title)) {
			issuers.names().forEach((name) -> lines.add(List.of(name)));
		}
		lines.add(pieces(issuers.after(title)));
		return lines;
	}

	@Override
	public List<String> pieces(String line) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		String before = "";
		for (int[] word : words(line)) {
			String after = line.substring(word[0], word[1]);
			if (word[0] > start && !before.isEmpty() && mayBreak(line, word[0], before, after)) {
				pieces.add(line.substring(start, word[0]));
				start = word[0];
			}
			before = after;
		}
		pieces.add(line.substring(start));
		return pieces;
	}

	private static boolean mayBreak(String line, int at, String before, String after) {
		char left = line.charAt(at - 1);
		char right = line.charAt(at);
		if (CodePoints.cut(line, at) < at || NEVER_FIRST.indexOf(right) >= 0 || NEVER_LAST.indexOf(left) >= 0) {
			return false;
		}
		boolean tail = TAILS.contains(after) && left != '的';
		boolean wordEnds = before.length() > 1 || ENDINGS.indexOf(left) >= 0;
		boolean wordBegins = after.length() > 1 || BEGINNINGS.indexOf(right) >= 0;
		return !tail && wordEnds && wordBegins;
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
