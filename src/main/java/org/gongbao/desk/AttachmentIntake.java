package org.gongbao.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.gongbao.archive.Archive;
import org.gongbao.archive.ArchivedFile;
import org.gongbao.archive.FileKinds;
import org.gongbao.archive.MediaTypes;
import org.gongbao.archive.TooLargeException;
import org.gongbao.document.Attachment;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.web.Problems;

/** Takes in a picture or file that an editor adds to a document. */
@Component
class AttachmentIntake {

	private static final long LARGEST = 20L * 1024 * 1024;

	/** Browsers could run them. */
	private static final Set<String> REFUSED = Set.of("text/html", "image/svg+xml", FileKinds.UNKNOWN);

	private static final String FIELD = "attachments";

	private final Archive archive;

	AttachmentIntake(Archive archive) {
		this.archive = archive;
	}

	/**
	 * Stores a file.
	 * @param file what came, null if nothing did
	 * @param names the names the document's files have already
	 * @param problems to which is added why it is refused
	 */
	@Nullable AttachedFile take(@Nullable MultipartFile file, Set<String> names, Problems problems) {
		if (file == null || file.isEmpty()) {
			problems.add(FIELD, "还没有选择文件，或者文件是空的。请先选一个文件，再按“上传并保存”。");
			return null;
		}
		String name = free(Attachment.nameOf(Objects.requireNonNullElse(file.getOriginalFilename(), "")), names);
		try (InputStream in = new BufferedInputStream(file.getInputStream())) {
			in.mark(MediaTypes.BEGINNING + 1);
			String type = MediaTypes.of(in.readNBytes(MediaTypes.BEGINNING), name);
			in.reset();
			if (REFUSED.contains(type)) {
				problems.add(FIELD,
						"“" + name + "”的类型不能公开。可以用图片（png、jpg、gif、webp）、PDF、OFD、Word、Excel、PowerPoint、文本和压缩包。");
				return null;
			}
			ArchivedFile stored = this.archive.store(in, LARGEST, type);
			return new AttachedFile(name, stored.sha256(), type, stored.size(), null);
		}
		catch (TooLargeException ex) {
			problems.add(FIELD, "“" + name + "”超过20 MB。请压缩图片，或者分成几个文件。");
		}
		catch (IOException ex) {
			problems.add(FIELD, "“" + name + "”没有传完，请再传一次。");
		}
		return null;
	}

	/** Names are unique within a document. */
	private static String free(String name, Set<String> taken) {
		int dot = name.lastIndexOf('.');
		String stem = (dot > 0) ? name.substring(0, dot) : name;
		String ending = (dot > 0) ? name.substring(dot) : "";
		String free = name;
		for (int i = 2; taken.contains(free); i++) {
			free = stem + "-" + i + ending;
		}
		return free;
	}

}
