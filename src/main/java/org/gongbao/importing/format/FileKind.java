package org.gongbao.importing.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a file can turn out to be, by its content: a format that is read, or another, for
 * which there is advice.
 */
enum FileKind {

	DOCX("Word 文档（.docx）", SourceFormat.DOCX, "docx", "docm", "dotx", "dotm", "wps", "wpt"),

	DOC("Word 97—2003 文档（.doc）", SourceFormat.DOC, "doc", "dot", "wps", "wpt"),

	PDF("PDF", SourceFormat.PDF, "pdf"),

	HTML("网页（HTML）", SourceFormat.HTML, "html", "htm", "xhtml"),

	TEXT("纯文本", SourceFormat.TEXT, "txt", "md", "text", "markdown"),

	EMPTY("空文件", "文件是空的，请选择有内容的公报文件。"),

	ENCRYPTED_WORD("加了密码的 Office 文档", "这份文档加了密码，请用 Word 或 WPS 打开后取消密码，再上传。", "docx", "xlsx", "pptx"),

	SPREADSHEET("Excel 表格", "这是 Excel 表格，请把内容放进 Word 文档再上传。", "xlsx", "xls", "et"),

	SLIDES("演示文稿", "这是演示文稿，请把内容放进 Word 文档再上传。", "pptx", "ppt", "dps"),

	OPEN_DOCUMENT("OpenDocument 文档（.odt）", "这是 OpenDocument 文档，请用 WPS 或 LibreOffice 另存为 .docx 再上传。", "odt", "ott"),

	OFD("OFD 版式文件", "这是 OFD 版式文件，请用 OFD 阅读器另存为 PDF，或上传原来的 Word 文档。", "ofd"),

	RTF("RTF 文档", "这是 RTF 文档，请用 Word 或 WPS 另存为 .docx 再上传。", "rtf"),

	WORD_XML("Word 的 XML 文档", "这是 Word 的 XML 文档，请用 Word 或 WPS 另存为 .docx 再上传。", "xml"),

	XML("XML 文件", "这是 XML 文件，不是公报文本，请上传 Word、PDF 或文本文件。", "xml"),

	WEB_ARCHIVE("单文件网页（MHT）", "这是单文件网页，请用浏览器打开后另存为 .html，或用 Word 另存为 .docx 再上传。", "mht", "mhtml"),

	OLD_WPS("旧版 WPS 文档", "这是旧版 WPS 或别的程序的文档，请用 WPS 打开后另存为 .docx 再上传。", "wps"),

	ARCHIVE("压缩文件", "这是压缩文件，请先解压，再上传其中的 Word、PDF 或文本文件。", "zip", "rar", "7z", "gz"),

	DAMAGED_ZIP("不完整的 Word 或压缩文件", "文件不完整或已经损坏（可能没有传完），请重新复制一份，或用 Word、WPS 打开后另存再上传。", "docx", "zip"),

	DAMAGED_OLE("不完整的 Word 97—2003 文档", "文件不完整或已经损坏（可能没有传完），请重新复制一份，或用 Word、WPS 打开后另存再上传。", "doc"),

	PICTURE("图片", "这是图片，没有可读的文字；请先作文字识别（OCR），再上传识别后的 Word 或文本文件。", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff",
			"webp", "heic", "svg"),

	UNKNOWN("认不出的二进制内容", "文件含有二进制内容，认不出是哪种文件，可能已经损坏；请上传 Word、PDF 或文本文件。"),

	PROGRAM("可执行程序", "这是可执行程序，不是文档，没有读；请确认选对了文件。", "exe", "dll", "com");

	private final String words;

	private final @Nullable SourceFormat format;

	private final @Nullable String advice;

	@SuppressWarnings("ImmutableEnumChecker")
	private final List<String> endings;

	FileKind(String words, SourceFormat format, String... endings) {
		this.words = words;
		this.format = format;
		this.advice = null;
		this.endings = List.of(endings);
	}

	FileKind(String words, String advice, String... endings) {
		this.words = words;
		this.format = null;
		this.advice = advice;
		this.endings = List.of(endings);
	}

	String words() {
		return this.words;
	}

	/** The format, null if files of this kind are not read. */
	@Nullable SourceFormat format() {
		return this.format;
	}

	/** What to do with a file that is not read. */
	String advice() {
		return (this.advice != null) ? this.advice : "";
	}

	/**
	 * The ending of a name if it promises something else than this, with its dot; null if
	 * it agrees or says nothing.
	 */
	@Nullable String contradiction(String fileName) {
		String lower = fileName.toLowerCase(Locale.ROOT);
		int dot = lower.lastIndexOf('.');
		String ending = (dot >= 0) ? lower.substring(dot + 1) : "";
		boolean known = Arrays.stream(values()).anyMatch((kind) -> kind.endings.contains(ending));
		return (known && this != EMPTY && this != UNKNOWN && !this.endings.contains(ending)) ? "." + ending : null;
	}

}
