package org.gongbao.importing.format.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.gongbao.importing.format.Flow;
import org.gongbao.importing.format.FormatReader;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.format.Transcript;
import org.gongbao.importing.reading.UnreadableText;

/**
 * Reads HTML: only its text, its tables and where its lines end. Nothing of its markup
 * survives, so nothing in it can act.
 */
public final class HtmlReader implements FormatReader {

	private static final long LARGEST = 20L * 1024 * 1024;

	private static final String ACTIVE = "script, iframe, object, embed, applet, frame, link[rel=import], base, form[action]";

	private static final String UNSEEN = "script, style, noscript, template, iframe, object, embed, applet, frame, "
			+ "frameset, svg, math, canvas, audio, video, head, select, textarea, button, input, [hidden], "
			+ "[style*=display:none], [style*=display: none]";

	private static final Set<String> LOADED = Set.of("src", "href", "data", "background", "action", "formaction");

	@Override
	public void read(Path file, Transcript transcript, SourceProgress progress) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new UnreadableText("网页超过 20 MB，不像一期公报的文本，请确认选对了文件。");
		}
		progress.at("读取网页", 0, 0);
		Document document;
		try (InputStream in = Files.newInputStream(file)) {
			document = Jsoup.parse(in, null, "");
		}
		remark(document, transcript);
		document.select("ruby rt, ruby rp").remove();
		document.select(UNSEEN).stream().filter((element) -> !element.is("head")).forEach(Element::remove);
		Flow flow = new Flow(transcript);
		new HtmlBlocks(flow).read(document.body());
		flow.write();
	}

	private static void remark(Document document, Transcript transcript) {
		boolean acts = !document.select(ACTIVE).isEmpty() || document.getAllElements()
			.stream()
			.flatMap((element) -> element.attributes().asList().stream())
			.anyMatch((attribute) -> attribute.getKey().startsWith("on") || (LOADED.contains(attribute.getKey())
					&& attribute.getValue().strip().matches("(?is)(?:javascript|vbscript|data):.*")));
		if (acts) {
			transcript.remark("active-content", "网页里有脚本、框架或其他会动的内容，已经去掉，只留下文字和表格。");
		}
		if (!document.select("img, svg, picture").isEmpty()) {
			transcript.remark("picture-left-out", "网页里的图片不在文件中，没有收入；需要时请另存图片后补上。");
		}
	}

}
