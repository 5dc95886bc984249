package org.gongbao.importing.format.word;

import java.util.Set;

import org.gongbao.importing.format.Flow;
import org.gongbao.importing.format.Transcript;

/**
 * Remarks what a Word document holds besides its text, so that nobody is surprised by
 * what is there or missing.
 */
final class DocxTraces {

	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

	private final Transcript transcript;

	private final Flow flow;

	DocxTraces(Transcript transcript, Flow flow) {
		this.transcript = transcript;
		this.flow = flow;
	}

	void see(Element element) {
		if (CHANGES.contains(element.name())) {
			tracked(this.transcript);
		}
		else if (element.is("commentReference")) {
			comments(this.transcript);
		}
		else if (element.is("altChunk")) {
			object();
		}
	}

	void object() {
		this.flow.remark("embedded-object", "这里嵌有一个对象（图表、表格文件或控件），没有收入；需要时请改为 Word 表格或图片。");
	}

	void hidden(Element run) {
		if (run.find("t") != null) {
			hidden(this.transcript);
		}
	}

	void macros() {
		macros(this.transcript);
	}

	static void tracked(Transcript transcript) {
		transcript.remark("tracked-changes", "文档带有修订痕迹：已按接受全部修订读取，删去的文字没有收入；请确认这就是定稿。");
	}

	static void comments(Transcript transcript) {
		transcript.remark("comments-left-out", "文档带有批注，批注没有收入；请确认其中没有还要改的地方。");
	}

	static void hidden(Transcript transcript) {
		transcript.remark("hidden-text", "文档里有隐藏文字，打印时看不到，没有收入。");
	}

	static void macros(Transcript transcript) {
		transcript.remark("macros-ignored", "文档带有宏，只读了文字，宏没有运行也没有保存。");
	}

}
