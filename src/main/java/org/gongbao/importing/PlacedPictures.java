package org.gongbao.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongbao.importing.format.Picture;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.manuscript.PartKey;

/** Gives each document the pictures its text refers to. */
final class PlacedPictures {

	private static final Pattern LINE = Pattern.compile("!\\[([^\\[\\]]*)]\\(([^()]+)\\)");

	private PlacedPictures() {
	}

	static Manuscript place(Manuscript manuscript, List<Picture> pictures, PictureKeeper keeper) throws IOException {
		if (pictures.isEmpty()) {
			return manuscript;
		}
		Manuscript placed = manuscript;
		for (Map.Entry<PartKey, ManuscriptDocument> each : manuscript.documents().entrySet()) {
			placed = placed.with(each.getKey(), place(each.getValue(), pictures, keeper));
		}
		return placed;
	}

	static ManuscriptDocument place(ManuscriptDocument document, List<Picture> pictures, PictureKeeper keeper)
			throws IOException {
		Map<String, Picture> byName = new LinkedHashMap<>();
		pictures.forEach((picture) -> byName.put(picture.name(), picture));
		return document.withAttachments(files(document.text(), byName, keeper));
	}

	private static List<AttachedFile> files(String text, Map<String, Picture> pictures, PictureKeeper keeper)
			throws IOException {
		Map<String, AttachedFile> files = new LinkedHashMap<>();
		Matcher matcher = LINE.matcher(text);
		while (matcher.find()) {
			Picture picture = pictures.get(matcher.group(2));
			if (picture != null && !files.containsKey(picture.name())) {
				AttachedFile kept = keeper.keep(picture.name(), picture.mediaType(), picture.file());
				String title = matcher.group(1).isBlank() ? null : matcher.group(1);
				files.put(kept.name(),
						new AttachedFile(kept.name(), kept.sha256(), kept.mediaType(), kept.size(), title));
			}
		}
		return new ArrayList<>(files.values());
	}

}
