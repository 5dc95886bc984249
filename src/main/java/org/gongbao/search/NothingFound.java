package org.gongbao.search;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.SearchView.Choice;
import org.gongbao.search.SearchView.Nothing;
import org.gongbao.search.query.NearNumber;
import org.gongbao.search.query.ReadQuery;
import org.gongbao.search.query.Search;
import org.gongbao.search.query.SearchFilters;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.search.query.SearchResults;
import org.gongbao.web.Marked;
import org.gongbao.web.NearMatch;
import org.gongbao.web.PagePaths;

/** What to offer a citizen for whom nothing was found. */
@Component
class NothingFound {

	private static final int MOST = 6;

	private final Search search;

	NothingFound(Search search) {
		this.search = search;
	}

	Nothing of(SearchResults results, SearchFilters filters) {
		ReadQuery read = results.read();
		DocNumber number = read.number();
		List<Choice> looser = new ArrayList<>();
		if (!filters.isEmpty()) {
			offer(looser, "“" + Understood.asked(read) + "”，不加限制", read.text());
		}
		if (number != null) {
			offerSeries(looser, number);
		}
		else if (read.parts().size() > 1) {
			read.parts().forEach((part) -> offer(looser, "只查“" + part.text() + "”", part.text()));
		}
		return new Nothing("没有找到“" + Understood.asked(read) + "”", lead(read),
				(number != null) ? near(number) : List.of(), series(number), looser.stream().limit(MOST).toList());
	}

	List<NearMatch> near(DocNumber number) {
		return this.search.near(number).stream().map(NothingFound::match).toList();
	}

	private @Nullable SeriesView series(@Nullable DocNumber number) {
		return (number != null && number.year() != null)
				? this.search.series(number.issuerCode(), number.year()).map(SeriesView::of).orElse(null) : null;
	}

	private void offerSeries(List<Choice> looser, DocNumber number) {
		String canonical = number.canonical();
		String serial = number.serial() + "号";
		if (number.year() != null && number.form() == DocNumber.Form.BRACKETED) {
			offer(looser, number.issuerCode() + "〔" + number.year() + "〕的全部文件",
					canonical.substring(0, canonical.indexOf('〕') + 1));
			offer(looser, number.year() + "年编号为" + serial + "的文件，不限机关", "〔" + number.year() + "〕" + serial);
		}
		offer(looser, "“" + number.issuerCode() + "”的全部文件", number.issuerCode());
	}

	private void offer(List<Choice> looser, String label, String text) {
		long count = this.search.count(SearchQuery.of(text));
		if (count > 0) {
			looser.add(new Choice(label, count, PagePaths.search(text), false));
		}
	}

	private static String lead(ReadQuery read) {
		DocNumber number = read.number();
		if (number != null) {
			String year = (number.year() != null) ? number.year() + "年，" : "";
			return "已按文号查找：机关代字“" + number.issuerCode() + "”，" + year + "第" + number.serial() + "号。";
		}
		if (read.issue() != null) {
			return "已按期次查找，本库没有收录这一期。";
		}
		return (read.parts().size() > 1) ? "没有内容同时含有这些词语，也没有内容含有其中的大部分。" : "没有内容逐字含有它，也没有内容含有其中的大部分词语。";
	}

	private static NearMatch match(NearNumber near) {
		return new NearMatch(Marked.part(near.number(), near.from(), near.to()), near.title(), near.url(), near.why());
	}

}
