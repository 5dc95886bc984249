package org.gongbao.importing.format.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gongbao.importing.format.ReadSource;
import org.gongbao.importing.format.SourceFormat;
import org.gongbao.importing.format.SourceFormats;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.page.PageReader;
import org.gongbao.importing.reading.Remark;

import static org.assertj.core.api.Assertions.assertThat;

/** Of a web page its text remains and nothing that could act. */
class HtmlReaderTests {

	@TempDir
	private Path folder;

	@Test
	void scriptsFramesHandlersAndDataAddressesLeaveNoTrace() throws IOException {
		try (ReadSource source = read(
				"""
						<!DOCTYPE html><html><head><title>题</title><script>alert("头")</script></head><body onload="steal()">
						<p onclick="steal()">第一段<b>要点</b>。</p><script>document.write("脚本")</script><iframe src="//evil">框</iframe>
						<a href="javascript:steal()">链接</a><img src="data:image/svg+xml;base64,PHN2Zz4=" alt="图">
						<svg><script>alert(1)</script><text>矢量</text></svg><style>p{}</style><object data="x">对象</object>
						<p style="display:none">看不见</p></body></html>""")) {
			assertThat(ink(source)).containsExactly("第一段要点。", "链接");
			assertThat(source.remarks()).extracting(Remark::code)
				.containsExactlyInAnyOrder("active-content", "picture-left-out");
		}
	}

	@Test
	void blocksEndLinesAndTablesStayTables() throws IOException {
		try (ReadSource source = read("""
				<html><body><h1>关于河道管理的
				通告</h1><div>通政发〔2021〕908号<br>2021年5月6日</div><ol start="3"><li>第三项</li><li>第四项</li></ol>
				<table><tr><th>项目<th colspan=2>目标</tr><tr><td rowspan=2>用水<td>人均<td>1%</tr><tr><td>总量<td>2%</tr></table>
				<p>&lt;script&gt;是打出来的字。</p></body></html>""")) {
			assertThat(ink(source)).containsExactly("关于河道管理的通告", "通政发〔2021〕908号", "2021年5月6日", "3.第三项", "4.第四项",
					"| 项目 | 目标 | |", "| --- | --- | --- |", "| 用水 | 人均 | 1% |", "| | 总量 | 2% |", "<script>是打出来的字。");
		}
	}

	@Test
	void pageOfAGovernmentSiteIsRecognised() throws IOException {
		try (ReadSource source = read("""
				<html><body><div>首页 &gt; 政府信息公开</div><table>
				<tr><td>索 引 号：</td><td>MM0001/2021-00008</td><td>主题分类：</td><td>城乡建设</td></tr>
				<tr><td>发文机关：</td><td>某某市人民政府</td><td>成文日期：</td><td>2021年05月10日</td></tr>
				<tr><td>标　　题：</td><td colspan=3>某某市人民政府关于印发某某市菜市场管理办法的通知</td></tr>
				<tr><td>发文字号：</td><td>通政发〔2021〕909号</td><td>发布日期：</td><td>2021年05月12日</td></tr></table>
				<p>某某市人民政府关于印发某某市菜市场管理办法的通知</p><p>各区人民政府，市政府各部门：</p>
				<p>现将《某某市菜市场管理办法》印发给你们，请遵照执行。</p><p>某某市人民政府</p><p>2021年5月10日</p></body></html>""")) {
			assertThat(PageReader.recognises(source.text())).isTrue();
			assertThat(PageReader.read(source.text()).title()).isEqualTo("某某市人民政府关于印发某某市菜市场管理办法的通知");
		}
	}

	@Test
	void encodingNamedInThePageIsUsed() throws IOException {
		Path file = Files.write(this.folder.resolve("a.htm"),
				"<html><head><meta charset=\"gb2312\"></head><body><p>森林草原防火</p></body></html>"
					.getBytes(Charset.forName("GB18030")));
		try (ReadSource source = SourceFormats.read(file, "a.htm", SourceProgress.NONE)) {
			assertThat(ink(source)).containsExactly("森林草原防火");
			assertThat(source.format()).isEqualTo(SourceFormat.HTML);
		}
	}

	@Test
	void deepNestingDoesNoHarm() throws IOException {
		try (ReadSource source = read("<html><body>" + "<div>".repeat(50_000) + "到底")) {
			assertThat(ink(source)).containsExactly("到底");
		}
	}

	private static List<String> ink(ReadSource source) {
		return source.text().lines().stream().filter((line) -> !line.isBlank()).toList();
	}

	private ReadSource read(String html) throws IOException {
		Path file = Files.writeString(this.folder.resolve("页.html"), html);
		return SourceFormats.read(file, "页.html", SourceProgress.NONE);
	}

}
