package org.gongbao.check;

import java.util.function.UnaryOperator;

import org.gongbao.manuscript.Manuscript;

/**
 * A change that puts a finding right.
 *
 * @param label what the button says, such as 改成“通政办发〔2023〕13号”
 * @param change makes the new content out of the content in which the thing was found
 */
public record Fix(String label, UnaryOperator<Manuscript> change) {

}
