package org.gongbao.bench.opensearch;

import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * Gives OpenSearch Lucene's analyzer for Chinese, as its own plugin of that kind does.
 */
public final class SmartChinesePlugin extends Plugin implements AnalysisPlugin {

	@Override
	public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
		return Map.of("smartcn", (index, environment, name, settings) -> new Provider(index, name, settings));
	}

	/** The analyzer of one index. */
	private static final class Provider extends AbstractIndexAnalyzerProvider<SmartChineseAnalyzer> {

		private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer();

		Provider(IndexSettings index, String name, Settings settings) {
			super(index, name, settings);
		}

		@Override
		public SmartChineseAnalyzer get() {
			return this.analyzer;
		}

	}

}
