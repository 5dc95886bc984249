package org.gongbao.desk.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

import org.gongbao.archive.Archive;
import org.gongbao.archive.ArchivedFile;
import org.gongbao.archive.TooLargeException;
import org.gongbao.document.Attachment;
import org.gongbao.web.Problems;

/** Takes what a person brings into the archive, as it came. */
@Component
class Upload {

	/** As many bytes as a text may have, pictures included. */
	static final long LIMIT = 60L * 1024 * 1024;

	private static final String PASTED = "粘贴的文本.txt";

	private final Archive archive;

	Upload(Archive archive) {
		this.archive = archive;
	}

	/** Keeps the file or the pasted text; null, with a problem said, if it cannot be. */
	@Nullable Kept keep(@Nullable MultipartFile file, String pasted, Problems problems) {
		String name = (file != null) ? file.getOriginalFilename() : null;
		boolean pastes = StringUtils.hasText(pasted);
		if (file == null || !StringUtils.hasText(name)) {
			if (!pastes) {
				problems.add("file", "还没有选择文件，也没有粘贴文字。");
				return null;
			}
			byte[] bytes = pasted.getBytes(StandardCharsets.UTF_8);
			return store(() -> new ByteArrayInputStream(bytes), PASTED, "text/plain", problems);
		}
		if (pastes) {
			problems.add("file", "既选了文件又粘贴了文字，不知道该用哪一份；请去掉其中一样。");
			return null;
		}
		if (file.isEmpty()) {
			problems.add("file", "选择的文件是空的，请选择有内容的文件。");
			return null;
		}
		return store(file, Attachment.nameOf(name), "application/octet-stream", problems);
	}

	private @Nullable Kept store(InputStreamSource source, String name, String type, Problems problems) {
		try (InputStream bytes = source.getInputStream()) {
			ArchivedFile stored = this.archive.store(bytes, LIMIT, type);
			return new Kept(name, stored.sha256());
		}
		catch (TooLargeException ex) {
			problems.add("file", "文件超过 60 MB，不像一期公报的文本；请确认选对了文件，或把图片压缩后再试。");
		}
		catch (IOException ex) {
			problems.add("file", "文件没有传完整，请再传一次。");
		}
		return null;
	}

	/**
	 * What was kept.
	 *
	 * @param fileName what to call it
	 * @param sha256 the bytes in the archive
	 */
	record Kept(String fileName, String sha256) {

	}

}
