/**
 * Document numbers (发文字号) as values: any spelling in, one canonical form out.
 *
 * <p>
 * Public are {@link org.gongbao.docnumber.DocNumber}, which reads a text that is one
 * number, and {@link org.gongbao.docnumber.DocNumbers}, which finds numbers in running
 * text as {@link org.gongbao.docnumber.Occurrence}s. Everything else serves these two:
 * the text is folded character by character, the tail (〔2023〕12号) is read from 号
 * leftwards, then the left edge of the issuer's code is sought.
 */
@ApplicationModule(displayName = "docnumber", allowedDependencies = {})
@NullMarked
package org.gongbao.docnumber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
