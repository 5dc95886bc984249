/**
 * Document numbers (发文字号) as values: any spelling in, one canonical form out.
 *
 * <p>
 * Public are {@link org.gongbao.docnumber.DocNumber}, which reads a text that is one
 * number, and {@link org.gongbao.docnumber.DocNumbers}, which finds numbers in running
 * text as {@link org.gongbao.docnumber.Occurrence}s. Everything else serves these two:
 * the text is folded character by character, the tail (〔2023〕12号) is read from 号
 * leftwards, then the left edge of the issuer's code is sought.
 *
 * <p>
 * What was decided where printed usage leaves a choice:
 * <ul>
 * <li>A joint order bears the names of all its bodies, without blanks or 、 between them
 * (财政部税务总局公告2019年第39号); 中华人民共和国 is dropped from every name.</li>
 * <li>令 never takes brackets (商务部令2008年第10号); 公告 and 通告 keep the form their issuer
 * prints, 〔2008〕26号 or 2016年第23号, and the two are different numbers.</li>
 * <li>国令第707号 and 国务院令第707号 stay two numbers, as both are printed.</li>
 * <li>A year of two digits from 49 on is of the last century. 字 after the year belongs to
 * the code. Traditional characters of codes are simplified.</li>
 * <li>Without a code or, save for orders, without a year there is no number: 223号文件,
 * 〔2023〕12号. Numbers of court cases, licences and registrations are none.</li>
 * <li>A text that should be one number may lack 号 or any separator (财税201636); in running
 * text 号 is required, and a year without brackets needs a code that tells by itself.</li>
 * </ul>
 */
@ApplicationModule(displayName = "docnumber", allowedDependencies = {})
@NullMarked
package org.gongbao.docnumber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
