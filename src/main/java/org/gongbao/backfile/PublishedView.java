package org.gongbao.backfile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Paging;

/**
 * What has been published, as staff see it.
 *
 * @param words what is looked for, empty for everything
 * @param alone whether documents outside issues are shown
 * @param issues the issues of this page, none when documents outside issues are shown
 * @param documents the documents outside issues of this page
 * @param paging the page of the list
 * @param mayCorrect whether the person signed in may propose corrections
 * @param mayWithdraw whether the person signed in may propose withdrawals
 */
record PublishedView(String words, boolean alone, List<Issue> issues, List<Document> documents, Paging paging,
		boolean mayCorrect, boolean mayWithdraw) {

	/**
	 * An issue with its documents.
	 *
	 * @param id its id
	 * @param label such as 2023年第2期（总第41期）
	 * @param url its public page
	 * @param contentsUrl the page of its acts and entries at the desk
	 * @param state since when it is public or withdrawn, and why
	 * @param withdrawn whether it was withdrawn
	 * @param documents its documents
	 */
	record Issue(long id, String label, String url, String contentsUrl, String state, boolean withdrawn,
			List<Document> documents) {

	}

	/**
	 * A document.
	 *
	 * @param id its id
	 * @param number its number, may be null
	 * @param title its title
	 * @param url its public page, null once it is withdrawn
	 * @param where the printed page, may be null
	 * @param state since when it is public or withdrawn, and why
	 * @param withdrawn whether it was withdrawn
	 * @param corrected whether it has been corrected
	 */
	record Document(long id, @Nullable String number, String title, @Nullable String url, @Nullable String where,
			String state, boolean withdrawn, boolean corrected) {

	}

}
