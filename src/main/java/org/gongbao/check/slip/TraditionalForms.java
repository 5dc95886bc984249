package org.gongbao.check.slip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Piece;
import org.gongbao.check.text.Rewriting;

/**
 * Single traditional characters in a simplified text; a text wholly in them is left
 * alone.
 */
@Component
@Order(270)
class TraditionalForms implements Check {

	/** Frequent ones that simplified texts never use, each before its simplified form. */
	private static final String PAIRS = "國国發发會会業业產产關关開开說说這这來来對对時时個个們们為为無无與与過过後后經经還还進进動动現现應应"
			+ "長长門门問问間间電电車车東东馬马書书見见貝贝頁页魚鱼鳥鸟龍龙體体點点當当學学實实寫写處处備备務务勞劳區区縣县廳厅廣广廢废條条總总規规範范"
			+ "議议記记設设計计訂订認认識识調调請请論论證证評评語语讀读變变讓让費费資资質质購购貸贷貿贸銀银錢钱錄录鐵铁鎮镇陽阳階阶際际險险隊队難难雲云"
			+ "預预領领項项題题類类願愿額额顯显飛飞養养館馆驗验權权構构樣样標标檢检機机歷历歸归氣气決决減减測测滿满漢汉濟济燈灯爭争牆墙狀状獎奖獨独環环"
			+ "療疗監监盡尽眾众確确禮礼種种穩稳積积節节築筑簡简糧粮約约紀纪級级組组結结給给統统絕绝網网維维編编練练線线織织續续聯联職职聽听舉举藝艺藥药"
			+ "蘇苏號号蟲虫補补裝装複复親亲觀观訓训財财責责貨货賽赛趙赵輕轻輸输轉转辦办農农運运遠远適适選选郵邮鄉乡醫医釋释鋼钢錯错鍵键閱阅陳陈隨随雙双"
			+ "離离韓韩頭头顧顾風风駐驻麗丽齊齐齡龄兒儿億亿優优傳传傷伤價价儀仪內内兩两別别則则創创劃划劇剧勝胜勢势協协單单嚴严嘗尝園园圓圆圖图團团報报場场塊块壓压夠够奪夺婦妇媽妈寧宁審审寬宽專专尋寻導导屆届屬属島岛師师帶带幫帮幹干庫库張张強强彈弹徑径從从復复徵征態态慶庆憑凭憲宪懷怀戰战戶户護护據据擔担擇择擊击擴扩攝摄擺摆敗败數数斷断於于";

	private static final Map<Character, Character> SIMPLIFIED = simplified();

	/** Where every twentieth character is traditional, the text is meant to be. */
	private static final int RARE = 20;

	@Override
	public void check(Subject subject, Findings findings) {
		Slips.in(subject.pieces(), TraditionalForms::places)
			.forEach((part, words) -> words.values().forEach((slips) -> {
				Set<Character> forms = forms(slips.all());
				findings.add(Found.advisory("traditional-form", part, slips.field())
					.saying("夹有繁体字“%s”".formatted(joined(forms)),
							"全文用简体，这里有%d处繁体，可能是识别错误。人名、地名、书法题名本来如此的，请说明。".formatted(slips.count()))
					.about(slips.all())
					.showing(slips.first())
					.withExcerpt(slips.shown())
					.fixedBy("%d处改为简体".formatted(slips.count()), Rewriting.of(part, TraditionalForms::toSimplified)));
			}));
		findings.passed("没有混用繁体字");
	}

	private static List<Slips.Place> places(Piece piece) {
		List<Slips.Place> places = new ArrayList<>();
		String text = piece.text();
		for (int i = 0; i < text.length(); i++) {
			if (SIMPLIFIED.containsKey(text.charAt(i))) {
				places.add(new Slips.Place(i, i + 1, "traditional"));
			}
		}
		boolean meant = places.size() > 3 && places.size() * RARE > text.length();
		return meant ? List.of() : places;
	}

	private static String toSimplified(String text) {
		StringBuilder simplified = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			simplified.setCharAt(i, SIMPLIFIED.getOrDefault(text.charAt(i), text.charAt(i)));
		}
		return simplified.toString();
	}

	private static Set<Character> forms(String text) {
		Set<Character> forms = new TreeSet<>();
		text.chars().mapToObj((c) -> (char) c).filter(SIMPLIFIED::containsKey).forEach(forms::add);
		return forms;
	}

	private static String joined(Set<Character> forms) {
		return String.join("", forms.stream().limit(8).map(String::valueOf).toList());
	}

	private static Map<Character, Character> simplified() {
		Map<Character, Character> simplified = new HashMap<>();
		for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
			if (PAIRS.charAt(i) != PAIRS.charAt(i + 1)) {
				simplified.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
			}
		}
		return Map.copyOf(simplified);
	}

}
