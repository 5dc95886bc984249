package org.gongbao.personnel.tenure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Posts are known again however they are printed. */
class PostReaderTests {

	private final PostReader reader = PostReader.of("通辽市人民政府公报");

	@ParameterizedTest
	@CsvSource({ "通辽市医院副院长,市医院副院长", "市医院副院长,市医院副院长", "市医院　副院长,市医院副院长", "市医院副院长职务,市医院副院长", "市医院副院长（试用期一年）,市医院副院长",
			"市医院副院长（兼）,市医院副院长", "兼任市医院副院长,市医院副院长", "通辽市人民政府副秘书长,市政府副秘书长", "市人民政府副秘书长,市政府副秘书长", "市人民政府副秘书长（正处级）,市政府副秘书长",
			"通辽承接产业转移开发区管理委员会主任,通辽承接产业转移开发区管委会主任", "通辽市市长,市长", "霍林郭勒市市长,霍林郭勒市市长", "市公安局开发区分局（直属）局长,市公安局开发区分局(直属)局长",
			"市档案馆馆长,市档案馆馆长", "市政府驻北京、天津办事处主任,市政府驻北京、天津办事处主任" })
	void oneSpellingStandsForAll(String printed, String name) {
		assertThat(this.reader.read(printed)).extracting(Post::name).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource({ "市教育局党组书记、局长,市教育局党组书记,市教育局局长", "市教育局党组书记，局长,市教育局党组书记,市教育局局长", "市商务局副局长、二级调研员,市商务局副局长,市商务局二级调研员",
			"市审计局局长兼市委审计委员会办公室主任,市审计局局长,市委审计委员会办公室主任", "市政府办公室党组成员、市信访局局长,市政府办公室党组成员,市信访局局长" })
	void severalPostsInOneActAreToldApart(String printed, String first, String second) {
		assertThat(this.reader.read(printed)).extracting(Post::name).containsExactly(first, second);
	}

	@Test
	void whatIsNoPostStaysAsItIs() {
		assertThat(this.reader.read("四级职员岗位")).extracting(Post::name).containsExactly("四级职员岗位");
	}

	@ParameterizedTest
	@CsvSource({ "市医院副院长,true", "市教育局党组成员,true", "市商务局二级调研员,true", "市政府参事,true", "市档案馆馆长,false", "市教育局党组书记,false",
			"某公司董事长,false", "某公司董事,true", "市政府秘书长,false", "市政府副秘书长,true" })
	void deputiesMembersAndRanksAreSeveral(String printed, boolean several) {
		assertThat(this.reader.read(printed).getFirst().several()).isEqualTo(several);
	}

	@Test
	void otherGazettesShortenTheirOwnPlace() {
		assertThat(PostReader.of("内蒙古自治区人民政府公报").read("内蒙古自治区财政厅厅长").getFirst().name()).isEqualTo("自治区财政厅厅长");
		assertThat(PostReader.of("政府公报").read("通辽市医院院长").getFirst().name()).isEqualTo("通辽市医院院长");
	}

	@Property(tries = 500)
	void aNameIsReadAsItself(@ForAll("posts") String printed) {
		for (Post post : this.reader.read(printed)) {
			assertThat(this.reader.read(post.name())).extracting(Post::name).containsExactly(post.name());
		}
	}

	@Property(tries = 500)
	void anythingIsReadAsSomething(@ForAll("texts") String printed) {
		assertThat(this.reader.read(printed)).isNotEmpty().allSatisfy((post) -> assertThat(post.name()).isNotBlank());
	}

	@Provide
	Arbitrary<String> posts() {
		Arbitrary<String> offices = Arbitraries.of("通辽市人民政府办公室", "市教育局", "科尔沁区", "通辽市", "霍林郭勒市", "市医院", "开发区管理委员会",
				"市委党校", "任城区", "市政府驻北京、天津办事处", "");
		Arbitrary<String> titles = Arbitraries.of("局长", "副局长", "党组书记", "党组成员", "市长", "副市长", "主任", "二级调研员", "总工程师",
				"秘书长", "支队长", "委员", "机关党委书记");
		Arbitrary<String> remarks = Arbitraries.of("", "（兼）", "（试用期一年）", "职务", "（正处级）", "　");
		Arbitrary<String> one = Combinators.combine(offices, titles, remarks)
			.as((office, title, remark) -> office + title + remark);
		return Combinators.combine(one, Arbitraries.of("、", "，", "兼", "、兼"), one, Arbitraries.of(true, false))
			.as((first, join, second, both) -> both ? first + join + second : first);
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries
			.of("通辽市", "市", "人民政府", "教育局", "党组", "副", "局长", "主任", "兼", "、", "，", "（兼）", "职务", " ", "二级调研员", "市长", "正式",
					"长", "(")
			.list()
			.ofMinSize(1)
			.ofMaxSize(8)
			.map((list) -> String.join("", list))
			.filter((text) -> !text.isBlank());
	}

}
