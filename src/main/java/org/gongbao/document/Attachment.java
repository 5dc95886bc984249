package org.gongbao.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.archive.FileKinds;
import org.gongbao.web.CodePoints;

/**
 * A picture or another file that belongs to a document. Its bytes are in the archive.
 *
 * @param name what the document's text and the file's address call it, unique within the
 * document
 * @param sha256 the SHA-256 of its bytes
 * @param size how many bytes
 * @param mediaType what it is
 * @param title what readers call it, null where its name says enough
 */
public record Attachment(String name, String sha256, long size, String mediaType, @Nullable String title) {

	/** The longest name. */
	public static final int LONGEST_NAME = 120;

	/**
	 * What would make an address mean something else or be refused, and what cannot be
	 * seen: a name must not look like another.
	 */
	private static final Pattern UNUSABLE = Pattern.compile("[/\\\\;?%\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

	private static final String NAMELESS = "附件";

	/**
	 * Refuses a name that cannot be part of an address.
	 */
	public Attachment {
		if (!isName(name)) {
			throw new IllegalArgumentException("No name of an attachment: " + name);
		}
	}

	/**
	 * Whether it can stand in the text.
	 * @return true for pictures that browsers show
	 */
	public boolean isPicture() {
		return FileKinds.isPicture(this.mediaType);
	}

	/**
	 * What readers call it.
	 * @return its title, or its name
	 */
	public String label() {
		return (this.title != null) ? this.title : this.name;
	}

	/**
	 * Whether an attachment can have this name.
	 * @param name a name
	 * @return whether it can be part of an address as it is
	 */
	public static boolean isName(String name) {
		return !name.isBlank() && name.equals(name.strip()) && name.length() <= LONGEST_NAME && !name.equals(".")
				&& !name.equals("..") && !UNUSABLE.matcher(name).find();
	}

	/**
	 * Makes a name out of what a browser calls a file it sends, which may have a path
	 * before it and anything in it.
	 * @param fileName as sent
	 * @return a name that {@link #isName} accepts, as like it as can be
	 */
	public static String nameOf(String fileName) {
		String bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		String name = UNUSABLE.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll("").strip();
		String shorter = (name.length() > LONGEST_NAME) ? shortened(name) : name;
		return isName(shorter) ? shorter : NAMELESS;
	}

	/** The ending stays, because it says what the file is. */
	private static String shortened(String name) {
		int dot = name.lastIndexOf('.');
		String ending = (dot > 0 && name.length() - dot <= 10) ? name.substring(dot) : "";
		int end = LONGEST_NAME - ending.length();
		return CodePoints.beginning(name, end).strip() + ending;
	}

}
