package org.gongbao.docnumber;

/**
 * A document number found in running text.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param printed the text between, exactly as printed
 * @param number what it reads
 */
public record Occurrence(int start, int end, String printed, DocNumber number) {

}
