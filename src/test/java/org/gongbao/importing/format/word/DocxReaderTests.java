package org.gongbao.importing.format.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gongbao.importing.format.DocxFile;
import org.gongbao.importing.format.Picture;
import org.gongbao.importing.format.ReadSource;
import org.gongbao.importing.format.SourceFormats;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.reading.Remark;

import static org.assertj.core.api.Assertions.assertThat;

/** What Word sets by itself, hides or merges comes out as it stands on paper. */
class DocxReaderTests {

	private static final byte[] PNG = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	@TempDir
	private Path folder;

	@Test
	void automaticNumbersBecomeText() throws IOException {
		DocxFile docx = DocxFile.of(DocxFile.numbered(1, 0, "总体要求") + DocxFile.numbered(1, 1, "指导思想")
				+ DocxFile.numbered(1, 1, "基本原则") + DocxFile.numbered(1, 0, "重点任务") + DocxFile.numbered(1, 1, "加强领导")
				+ DocxFile.numbered(2, 0, "第一项") + DocxFile.numbered(2, 0, "第二项") + DocxFile.numbered(3, 0, "从头再数"));
		docx.xml("word/numbering.xml", "numbering",
				"""
						<w:abstractNum w:abstractNumId="7">
						<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
						<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
						</w:abstractNum>
						<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="9"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
						<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
						<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
						<w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
						""");
		assertThat(lines(docx)).containsExactly("一、总体要求", "（一）指导思想", "（二）基本原则", "二、重点任务", "（一）加强领导", "9.第一项", "10.第二项",
				"1.从头再数");
	}

	@Test
	void numbersOfAStyleAreCountedToo() throws IOException {
		DocxFile docx = DocxFile
			.of("<w:p><w:pPr><w:pStyle w:val=\"Article\"/></w:pPr><w:r><w:t>为了规范管理，制定本办法。</w:t></w:r></w:p>".repeat(2));
		docx.xml("word/styles.xml", "styles",
				"<w:style w:type=\"paragraph\" w:styleId=\"Article\"><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style>");
		docx.xml("word/numbering.xml", "numbering",
				"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
						+ "<w:pStyle w:val=\"Article\"/><w:lvlText w:val=\"第%1条\"/></w:lvl></w:abstractNum>"
						+ "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"1\"/></w:num>");
		assertThat(lines(docx)).containsExactly("第一条　为了规范管理，制定本办法。", "第二条　为了规范管理，制定本办法。");
	}

	@Test
	void trackedChangesAreAcceptedAndRemarked() throws IOException {
		String body = "<w:p><w:r><w:t>有效期</w:t></w:r><w:del><w:r><w:delText>三</w:delText><w:t>三</w:t></w:r></w:del>"
				+ "<w:ins><w:r><w:t>五</w:t></w:r></w:ins><w:r><w:t>年。</w:t></w:r></w:p>"
				+ "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>" + DocxFile.p("后半。");
		try (ReadSource source = read(DocxFile.of(body))) {
			assertThat(ink(source)).containsExactly("有效期五年。", "前半后半。");
			assertThat(source.remarks()).extracting(Remark::code).containsExactly("tracked-changes");
		}
	}

	@Test
	void hiddenTextCommentsMacrosAndObjectsAreLeftOutAndRemarked() throws IOException {
		String body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部掌握</w:t></w:r><w:r><w:t>公开的话。</w:t>"
				+ "<w:commentReference w:id=\"1\"/></w:r></w:p><w:p><w:r><w:t>见表。</w:t><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>";
		try (ReadSource source = read(DocxFile.of(body).part("word/vbaProject.bin", "x"))) {
			assertThat(ink(source)).containsExactly("公开的话。", "见表。");
			assertThat(source.remarks()).extracting(Remark::code)
				.containsExactlyInAnyOrder("hidden-text", "comments-left-out", "macros-ignored", "embedded-object");
		}
	}

	@Test
	void footnotesStandInBracketsAtTheirPlace() throws IOException {
		DocxFile docx = DocxFile
			.of("<w:p><w:r><w:t>森林草原</w:t><w:footnoteReference w:id=\"2\"/><w:t>防火期</w:t></w:r></w:p>");
		docx.xml("word/footnotes.xml", "footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\">" + DocxFile.p("—")
				+ "</w:footnote><w:footnote w:id=\"2\">" + DocxFile.p(" 含农田边缘。") + "</w:footnote>");
		assertThat(lines(docx)).containsExactly("森林草原（注：含农田边缘。）防火期");
	}

	@Test
	void textBoxesAreReadOnceThoughWordWritesThemTwice() throws IOException {
		String box = "<w:txbxContent>" + DocxFile.p("总第41期") + "</w:txbxContent>";
		String body = "<w:p><w:r><w:t>通辽市人民政府公报</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
				+ box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
				+ "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
		assertThat(lines(DocxFile.of(body))).containsExactly("通辽市人民政府公报", "总第41期");
	}

	@Test
	void instructionsOfFieldsAndPageNumbersAreNotText() throws IOException {
		String body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o \"1-3\" </w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>"
				+ "<w:r><w:t>关于加强河道管理的通告</w:t><w:tab/><w:t>12</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:t>第</w:t></w:r>"
				+ "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>页终</w:t></w:r></w:p>";
		assertThat(lines(DocxFile.of(body))).containsExactly("关于加强河道管理的通告 …… 12", "第页终");
	}

	@Test
	void mergedCellsKeepTheirPlaces() throws IOException {
		String body = "<w:tbl>" + row(cell("", "项目"), cell("<w:gridSpan w:val=\"2\"/>", "2023年目标"))
				+ row(cell("<w:vMerge w:val=\"restart\"/>", "用水"), cell("", "人均"), cell("", "下降1%"))
				+ row(cell("<w:vMerge/>", ""), cell("", "总量"), cell("", "甲|乙")) + "</w:tbl>";
		assertThat(lines(DocxFile.of(body))).containsExactly("| 项目 | 2023年目标 | |", "| --- | --- | --- |",
				"| 用水 | 人均 | 下降1% |", "| | 总量 | 甲｜乙 |");
	}

	@Test
	void framesAndContentsSetAsTablesAreParagraphs() throws IOException {
		String frame = "<w:tbl>" + row(cell("", "2023年第2期"), cell("", "总第41期")) + "</w:tbl>";
		String contents = "<w:tbl>" + row(cell("", "关于河道管理的通告"), cell("", "1"))
				+ row(cell("", "关于市场管理的通知"), cell("", "（3）")) + "</w:tbl>";
		assertThat(lines(DocxFile.of(frame + DocxFile.p("目录") + contents))).containsExactly("2023年第2期", "总第41期", "目录",
				"关于河道管理的通告 …… 1", "关于市场管理的通知 …… （3）");
	}

	@Test
	void picturesGetNamesOfOurOwnAndALineAtTheirPlace() throws IOException {
		DocxFile docx = DocxFile
			.of(DocxFile.p("如图所示：") + DocxFile.picture("rId9", "河道](evil) 示意图") + DocxFile.p("图后的话。"));
		docx.relations("rId9", "image", "media/../../../../etc/passwd.png").part("etc/passwd.png", PNG);
		docx.part("word/media/../../../../etc/passwd.png", PNG);
		Path picture;
		try (ReadSource source = read(
				docx.relations("rId9", "image", "media/image1.png").part("word/media/image1.png", PNG))) {
			assertThat(ink(source)).containsExactly("如图所示：", "![河道  evil  示意图](图1.png)", "图后的话。");
			assertThat(source.pictures()).extracting(Picture::name, Picture::mediaType)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("图1.png", "image/png"));
			picture = source.pictures().getFirst().file();
			assertThat(picture).hasBinaryContent(PNG);
			assertThat(source.textWithoutPictures().lines()).hasSameSizeAs(source.text().lines())
				.noneMatch((line) -> line.contains("图1"));
		}
		assertThat(picture).doesNotExist();
	}

	@Test
	void picturesThatCouldActOrCannotBeShownAreLeftOut() throws IOException {
		DocxFile docx = DocxFile.of(DocxFile.picture("rId1", "") + DocxFile.picture("rId2", "") + DocxFile.p("正文。"));
		docx.relations("rId1", "image", "media/a.svg", "rId2", "image", "media/b.png")
			.part("word/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")
			.part("word/media/b.png", "not a picture at all");
		try (ReadSource source = read(docx)) {
			assertThat(ink(source)).containsExactly("正文。");
			assertThat(source.pictures()).isEmpty();
			assertThat(source.remarks()).extracting(Remark::code).containsOnly("picture-left-out");
			assertThat(source.remarks().getFirst().message()).contains("SVG");
		}
	}

	@Test
	void indentsAndInvisibleSignsOfWordAreUnderstood() throws IOException {
		String body = "<w:p><w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr><w:r><w:t>为加快</w:t><w:softHyphen/><w:t>建设</w:t>"
				+ "<w:noBreakHyphen/><w:t>2023</w:t></w:r></w:p><w:p><w:r><w:t>题目上半</w:t><w:br/><w:t>题目下半</w:t></w:r></w:p>";
		assertThat(lines(DocxFile.of(body))).containsExactly("　　为加快建设-2023", "题目上半", "题目下半");
	}

	private static String row(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	private static String cell(String properties, String text) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + DocxFile.p(text) + "</w:tc>";
	}

	private List<String> lines(DocxFile docx) throws IOException {
		try (ReadSource source = read(docx)) {
			return ink(source);
		}
	}

	private static List<String> ink(ReadSource source) {
		return source.text().lines().stream().filter((line) -> !line.isBlank()).toList();
	}

	private ReadSource read(DocxFile docx) throws IOException {
		Path file = Files.createTempFile(this.folder, "file", ".docx");
		return SourceFormats.read(docx.write(file), "文件.docx", SourceProgress.NONE);
	}

}
