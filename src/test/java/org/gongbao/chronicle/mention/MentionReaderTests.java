package org.gongbao.chronicle.mention;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import org.gongbao.chronicle.mention.Mention.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** What a paragraph of the chronicle names. */
class MentionReaderTests {

	@Test
	void aNameStandsAfterAPostAndEndsWhereAWordBegins() {
		assertThat(people("市政府副市长孙乐陪同调研组到开鲁县调研。")).containsExactly("孙乐");
		assertThat(people("市委常委、政府副市长亢永强调研中心城区建设。")).containsExactly("亢永强");
		assertThat(people("市政府副市长孙乐来到现场，市长王和平参加。")).containsExactly("孙乐", "王和平");
		assertThat(people("市政府副市长、公安局局长王勇主持会议。")).containsExactly("王勇");
		assertThat(people("副市长欧阳明主持，副市长诸葛亮在会上讲话。")).containsExactly("欧阳明", "诸葛亮");
	}

	@Test
	void severalNamesMayShareAPost() {
		assertThat(people("市政府领导奇·达楞太、亢永强、王勇参加会议。")).containsExactly("奇·达楞太", "亢永强", "王勇");
		assertThat(people("自治区副主席奇巴图、乌云格日乐一行")).containsExactly("奇巴图", "乌云格日乐");
	}

	@Test
	void whoComesToAPlaceIsNotNamedAfterIt() {
		assertThat(people("自治区副主席奇巴图来通辽调研。")).containsExactly("奇巴图");
		assertThat(people("自治区政府副秘书长孙乐来我市调研。")).containsExactly("孙乐");
		assertThat(people("副市长那顺达来出席会议。")).containsExactly("那顺达来");
		assertThat(people("副市长王恩来陪同调研。")).containsExactly("王恩来");
	}

	@Test
	void oneDotStandsForAll() {
		assertThat(people("市长奇•达楞太赴京。")).containsExactly("奇·达楞太");
	}

	@Test
	void rareCharactersAreCharacters() {
		assertThat(people("副市长王𬭎出席，副市长𡐓明到会。")).containsExactly("王𬭎", "𡐓明");
	}

	@Test
	void whatIsNoNameIsLeftOut() {
		assertThat(people("召开市长办公会议，市委召开干部会议，自治区领导调研，领导干部大会。")).isEmpty();
		assertThat(people("市人大常委会副主任委员，全国两会新任委员培训。")).isEmpty();
		assertThat(people("工作领导小组办公室汇报，赴自治区林草局、农牧局对接。")).isEmpty();
	}

	@Test
	void anUncertainEndIsNoName() {
		assertThat(people("副市长孙乐颖慧中学")).isEmpty();
	}

	@Test
	void postsAreNamedWithoutTheGovernmentBeforeThem() {
		assertThat(offices("市委常委、政府副市长亢永强")).containsExactly("市委常委", "副市长");
		assertThat(offices("市政府副市长、公安局局长王勇")).containsExactly("副市长", "公安局局长");
		assertThat(offices("自治区党委常委、市委书记孟宪东")).containsExactly("自治区党委常委", "市委书记");
		assertThat(offices("召开市长办公会议，“市长杯”足球赛")).isEmpty();
	}

	@Test
	void bodiesShareTheLevelOfTheFirst() {
		assertThat(offices("到自治区林草局、农牧厅对接工作，赴财政部汇报。")).containsExactly("自治区林草局", "自治区农牧厅", "财政部");
		assertThat(offices("市政府副市长在市公安局接待群众")).containsExactly("副市长", "市公安局");
	}

	@Test
	void documentsAreNamedByTitleAndByNumber() {
		List<Mention> found = MentionReader.read("审议《通辽市 公园管理办法（试行）》，印发通政办发〔2023〕12号文件。");
		assertThat(found).extracting(Mention::kind).containsExactly(Kind.TITLE, Kind.NUMBER);
		assertThat(found).extracting(Mention::name).containsExactly("通辽市公园管理办法试行", "通政办发〔2023〕12号");
	}

	@Test
	void nobodyIsNamedWithinATitle() {
		assertThat(people("审议《关于副市长王勇参加会议的通知》")).isEmpty();
	}

	@Test
	void bracketsThatDoNotCloseEndSomewhere() {
		assertThat(names("印发《通辽市人民政府关于印发《通辽市公园管理办法》的通知", Kind.TITLE)).hasSize(1);
		assertThat(MentionReader.read("《》《《")).isEmpty();
	}

	@Property(tries = 400)
	void noTextIsTooStrangeAndNothingLiesOutside(@ForAll("texts") String text) {
		for (Mention mention : MentionReader.read(text)) {
			assertThat(mention.start()).isNotNegative().isLessThan(mention.end());
			assertThat(mention.end()).isLessThanOrEqualTo(text.length());
			assertThat(mention.name()).isNotBlank();
		}
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries
			.of("市政府", "副市长", "市长", "王", "勇", "孙乐", "奇·达", "·", "、", "在", "主持", "《", "》", "市", "自治区", "林草局", "厅",
					"通政办发〔2023〕", "12号", "𬭎", "委", "常委", " ", "。", "财政部", "欧阳")
			.list()
			.ofMaxSize(14)
			.map((parts) -> String.join("", parts));
	}

	private static List<String> people(String text) {
		return names(text, Kind.PERSON);
	}

	private static List<String> offices(String text) {
		return names(text, Kind.OFFICE);
	}

	private static List<String> names(String text, Kind kind) {
		return MentionReader.read(text)
			.stream()
			.filter((mention) -> mention.kind() == kind)
			.map(Mention::name)
			.toList();
	}

}
