package org.gongbao.web;

/**
 * Something a reader may have meant when an address led nowhere.
 *
 * @param label short and leading, usually a document number with the difference marked
 * @param title what it is
 * @param url where it is, encoded
 * @param reason why it is near, such as 少一位数字 or 同机关，同年
 */
public record NearMatch(Marked label, String title, String url, String reason) {

}
