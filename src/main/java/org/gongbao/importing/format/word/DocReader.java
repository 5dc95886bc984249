package org.gongbao.importing.format.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.gongbao.importing.format.Flow;
import org.gongbao.importing.format.FormatReader;
import org.gongbao.importing.format.SourceProgress;
import org.gongbao.importing.format.Transcript;
import org.gongbao.importing.reading.UnreadableText;

/**
 * Reads .doc as Word 97 to 2003 wrote it, and WPS still does. Headers and footers are
 * stored apart and stay unread.
 */
public final class DocReader implements FormatReader {

	private static final int FLAGS = 0x0B;

	@Override
	public void read(Path file, Transcript transcript, SourceProgress progress) throws IOException {
		progress.at("读取 Word 文档", 0, 0);
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			if (isEncrypted(container)) {
				throw encrypted();
			}
			remarks(container.getRoot(), transcript);
			try (HWPFDocument document = new HWPFDocument(container)) {
				read(document, transcript, progress);
			}
		}
		catch (EncryptedDocumentException ex) {
			throw encrypted();
		}
		catch (OldWordFileFormatException ex) {
			throw new UnreadableText("这是 Word 95 或更早的文档，请用 Word 或 WPS 打开后另存为 .docx 再上传。");
		}
	}

	// The header says so; the library would stumble over what follows.
	private static boolean isEncrypted(POIFSFileSystem container) throws IOException {
		try (InputStream header = container.createDocumentInputStream("WordDocument")) {
			byte[] start = header.readNBytes(FLAGS + 1);
			return start.length > FLAGS && (start[FLAGS] & 0x01) != 0;
		}
	}

	private static UnreadableText encrypted() {
		return new UnreadableText("这份文档加了密码，请用 Word 或 WPS 打开后取消密码，再上传。");
	}

	private static void read(HWPFDocument document, Transcript transcript, SourceProgress progress) throws IOException {
		Flow flow = new Flow(transcript);
		new DocBlocks(document, transcript, flow, progress).read(document.getRange());
		Range boxes = document.getMainTextboxRange();
		if (boxes != null && !boxes.text().isBlank()) {
			flow.remark("text-boxes", "下面是文档中文本框里的文字，位置不明，放在了文末；请移到相应的位置。");
			new DocBlocks(document, transcript, flow, progress).read(boxes);
		}
		flow.write();
	}

	private static void remarks(DirectoryNode root, Transcript transcript) throws IOException {
		if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
			DocxTraces.macros(transcript);
		}
		boolean objects = root.hasEntryCaseInsensitive("ObjectPool")
				&& root.getEntryCaseInsensitive("ObjectPool") instanceof DirectoryNode pool && !pool.isEmpty();
		if (objects) {
			transcript.remark("embedded-object", "文档里嵌有对象（图表、表格文件或控件），没有收入；需要时请改为 Word 表格或图片。");
		}
	}

}
