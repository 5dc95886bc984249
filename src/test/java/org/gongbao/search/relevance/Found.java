package org.gongbao.search.relevance;

import java.util.Set;

/**
 * One thing that was found.
 *
 * @param keys the names under which it may be judged: {@code document 通政办发〔2023〕12号},
 * {@code title …} for documents whose address is no promise, {@code issue 2023-2},
 * {@code day 2023-03-29/2023-04-02}, {@code person 王丽香}, {@code act 王丽香 任 市医院副院长}
 * @param title what it is called
 */
public record Found(Set<String> keys, String title) {

}
