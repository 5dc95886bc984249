package org.gongbao.document.body;

/** What a block is in the official form. */
enum Role {

	/** The title of what is sent along (关于…的意见 after the words that send it). */
	PART_TITLE,

	/** A line in brackets below a title: when and by whom it was adopted. */
	SUBTITLE,

	/** 附件1 on a line of its own: here the attachment begins. */
	ATTACHMENT,

	/** 附件：1.… below the text: what is attached. */
	ATTACHMENT_LIST,

	/** 目录 within the document. */
	CONTENTS_HEAD,

	/** A line of that. */
	CONTENTS_LINE,

	/** 第一编. */
	BOOK,

	/** 第一章. */
	CHAPTER,

	/** 第一节. */
	SECTION,

	/** 第一条. */
	ARTICLE,

	/** 一、. */
	HEADING_1,

	/** （一）. */
	HEADING_2,

	/** 1. */
	ITEM_1,

	/** （1）. */
	ITEM_2,

	/** Who signs. */
	SIGNER,

	/** The date below. */
	DATE,

	/** 【…此处略。】. */
	OMISSION,

	/** A table. */
	TABLE,

	/** A picture. */
	FIGURE,

	/** Anything else. */
	PARAGRAPH;

	/** Whether the role comes from a number at the line's beginning. */
	boolean numbered() {
		return switch (this) {
			case BOOK, CHAPTER, SECTION, ARTICLE, HEADING_1, HEADING_2, ITEM_1, ITEM_2 -> true;
			default -> false;
		};
	}

}
