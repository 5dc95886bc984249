package org.gongbao.personnel;

import java.util.List;
import java.util.Map;

import org.gongbao.personnel.tenure.Post;

/**
 * What public acts tell of one post.
 *
 * @param post the post
 * @param spellings how it is printed, those that name other posts beside it among them
 * @param holders who held it
 * @param acts the acts by id
 */
public record PostHistory(Post post, List<String> spellings, Holders holders, Map<Long, Appointment> acts) {
}
