package org.gongbao.check.validity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.manuscript.PartKey;

/**
 * Pictures the text names are there, appendices are not empty, files are of harmless
 * kinds.
 */
@Component
@Order(130)
class Files implements Check {

	/** Names have blanks (屏幕截图 2023-05-01.png) and pairs of brackets (附图(1).png). */
	private static final Pattern PICTURE = Pattern
		.compile("!\\[[^\\]\\n]*+]\\(([^()\\n]*+(?:\\([^()\\n]*+\\)[^()\\n]*+)*+)\\)");

	/**
	 * What readers can open without harm, without macros; all that can be uploaded for a
	 * document is among them.
	 */
	private static final Map<String, String> ALLOWED = Map.ofEntries(Map.entry("png", "image/png"),
			Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"),
			Map.entry("webp", "image/webp"), Map.entry("bmp", "image/"), Map.entry("tif", "image/tiff"),
			Map.entry("tiff", "image/tiff"), Map.entry("pdf", "application/pdf"), Map.entry("ofd", "application/"),
			Map.entry("doc", "application/"), Map.entry("docx", "application/"), Map.entry("xls", "application/"),
			Map.entry("xlsx", "application/"), Map.entry("wps", "application/"), Map.entry("et", "application/"),
			Map.entry("ppt", "application/"), Map.entry("pptx", "application/"), Map.entry("zip", "application/zip"),
			Map.entry("md", "text/plain"), Map.entry("txt", "text/plain"), Map.entry("csv", "text/"));

	@Override
	public void check(Subject subject, Findings findings) {
		subject.content().documents().forEach((key, document) -> {
			pictures(key, "text", document.text(), document, findings);
			if (document.fullText() != null) {
				pictures(key, "fullText", document.fullText(), document, findings);
			}
			document.attachments().forEach((file) -> kind(key, file, findings));
			if (document.attachments().isEmpty()) {
				Appendix.emptyIn(document.text()).ifPresent((title) -> empty(key, title, findings));
			}
		});
		findings.passed("图片和附件齐全");
	}

	private static void pictures(PartKey key, String field, String text, ManuscriptDocument document,
			Findings findings) {
		Set<String> there = document.attachments().stream().map(AttachedFile::name).collect(Collectors.toSet());
		Matcher picture = PICTURE.matcher(text);
		while (picture.find()) {
			String name = picture.group(1).strip();
			if (!there.contains(name)) {
				findings.add(Found.blocking("picture-missing", key, field)
					.saying("没有图片“%s”".formatted(name), "正文这里要显示图片“%s”，附件里没有它。请上传图片，或删去这一处。".formatted(name))
					.about(name)
					.showing(picture.group()));
			}
		}
	}

	private static void empty(PartKey key, String title, Findings findings) {
		findings.add(Found.blocking("appendix-empty", key, "attachments")
			.saying("附件“%s”没有%s".formatted(title, Appendix.isPicture(title) ? "图片" : "内容"),
					"正文写明有这个附件，标题之后却没有%s。请上传，或在正文里说明从略。".formatted(Appendix.isPicture(title) ? "图片" : "内容"))
			.about(title)
			.showing(title));
	}

	private static void kind(PartKey key, AttachedFile file, Findings findings) {
		String name = file.name().toLowerCase(Locale.ROOT);
		String ending = name.substring(name.lastIndexOf('.') + 1);
		String type = ALLOWED.get(ending);
		if (type == null) {
			findings.add(Found.blocking("file-kind", key, "attachments")
				.saying("附件“%s”的类型不能公开".formatted(file.name()),
						"可以公开的有图片（png、jpg、gif、webp）、PDF、OFD、压缩包（zip）和不带宏的文字、表格、演示文件。请转换后重新上传。")
				.about(file.name()));
		}
		else if (!file.mediaType().startsWith(type)) {
			findings.add(Found.blocking("file-kind", key, "attachments")
				.saying("附件“%s”的内容与后缀不符".formatted(file.name()),
						"后缀是“%s”，内容却是“%s”。请用原来的软件另存后重新上传。".formatted(ending, file.mediaType()))
				.about(file.name() + file.mediaType()));
		}
	}

}
