package org.gongbao.desk;

/** Where a line of the source went, as far as the account of lines tells it apart. */
enum LinePlace {

	ITEM(0, "条目"), CONTENTS(1, "目录"), COVER(2, "封面和版权信息"), NOISE(3, "页眉和噪声");

	private final int slot;

	private final String label;

	LinePlace(int slot, String label) {
		this.slot = slot;
		this.label = label;
	}

	int slot() {
		return this.slot;
	}

	String label() {
		return this.label;
	}

	/** Reads the place of a run. */
	static LinePlace of(String place) {
		return switch (place) {
			case "contents" -> CONTENTS;
			case "cover", "colophon" -> COVER;
			case "running-header", "noise" -> NOISE;
			default -> ITEM;
		};
	}

}
