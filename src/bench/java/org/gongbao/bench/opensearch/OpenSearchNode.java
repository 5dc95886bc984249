package org.gongbao.bench.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.search.TotalHits;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.Version;
import org.opensearch.action.search.SearchRequest;
import org.opensearch.action.search.SearchResponse;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.xcontent.json.JsonXContent;
import org.opensearch.core.xcontent.DeprecationHandler;
import org.opensearch.core.xcontent.NamedXContentRegistry;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.search.SearchModule;
import org.opensearch.search.builder.SearchSourceBuilder;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.engine.BenchSettings;
import org.gongbao.bench.engine.OpenSearchQueries;
import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.Load;
import org.gongbao.bench.load.Memory;

/**
 * One node of OpenSearch. What it shall do comes as lines of standard input:
 * {@code measure} asks the queries through the node's own client, {@code memory} only
 * looks at disk and memory, an end of input stops it. Each leaves a file of its name.
 */
public final class OpenSearchNode implements AutoCloseable {

	private static final NamedXContentRegistry CONTENTS = new NamedXContentRegistry(
			new SearchModule(Settings.EMPTY, List.of()).getNamedXContents());

	private final OpenSearchRunner runner = new OpenSearchRunner();

	private OpenSearchNode(Path folder, int port) {
		this.runner.onBuild((number, settings) -> {
			settings.put("discovery.type", "single-node");
			settings.put("http.port", port);
			settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
		})
			.build(OpenSearchRunner.newConfigs()
				.basePath(folder.toAbsolutePath().toString())
				.numOfNode(1)
				.moduleTypes("org.opensearch.analysis.common.CommonAnalysisModulePlugin,"
						+ "org.opensearch.transport.Netty4ModulePlugin")
				.pluginTypes(SmartChinesePlugin.class.getName()));
	}

	/**
	 * Runs a node until the input ends.
	 * @param arguments the port
	 * @throws IOException if it fails
	 */
	public static void main(String[] arguments) throws IOException {
		BenchSettings settings = BenchSettings.present();
		Path folder = Files.createDirectories(settings.folder().resolve("node"));
		try (OpenSearchNode node = new OpenSearchNode(folder, Integer.parseInt(arguments[0]));
				BufferedReader commands = new BufferedReader(
						new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String command = commands.readLine(); command != null; command = commands.readLine()) {
				node.obey(command, settings, folder);
			}
		}
	}

	private void obey(String command, BenchSettings settings, Path folder) throws IOException {
		Figures figures = new Figures();
		if (command.equals("measure")) {
			Load.measure(this::total, settings.queries(settings.corpus()), settings.plan(), figures);
		}
		figures.note("version", Version.CURRENT.toString());
		figures.put("disk.bytes", (double) Memory.disk(folder));
		figures.put("memory.heap", Memory.heap());
		figures.put("memory.peak", Memory.peak(ProcessHandle.current().pid()));
		Path draft = settings.folder().resolve(command + ".draft");
		figures.write(draft);
		Files.move(draft, settings.folder().resolve(command + ".properties"));
	}

	private long total(BenchQuery query) throws IOException {
		try (XContentParser parser = JsonXContent.jsonXContent.createParser(CONTENTS,
				DeprecationHandler.IGNORE_DEPRECATIONS, OpenSearchQueries.body(query))) {
			SearchRequest request = new SearchRequest(OpenSearchQueries.INDEX)
				.source(SearchSourceBuilder.fromXContent(parser));
			SearchResponse response = this.runner.client().search(request).actionGet();
			TotalHits total = response.getHits().getTotalHits();
			return (total != null) ? total.value() : -1;
		}
	}

	@Override
	public void close() throws IOException {
		this.runner.close();
	}

}
