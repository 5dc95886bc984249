package org.gongbao.security.password;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.gongbao.security.signin.DeskTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Which passwords are taken. */
@DeskTest
class PasswordRuleTests {

	@Autowired
	private PasswordRule rule;

	@Autowired
	private Passwords passwords;

	@ParameterizedTest
	@ValueSource(strings = { "修堤-苹果-月历-九月天", "correct horse stapler", "7wq!fh20-xmeb", "通辽的风吹过西拉木伦河畔",
			"𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋", "editor likes windy hills" })
	void whatIsLongAndItsOwnIsTaken(String password) {
		assertThat(this.rule.objection(password, "editor", "测试采编")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "short", "elevenchars", "𠀀𠀁𠀂𠀃𠀄𠀅", "aaaaaaaaaaaa", "123456789012", "qwertyuiop12",
			"abcabcabcabcabc", "1q2w3e4r5t6y", "112233445566", "password123456", "Passw0rd!2023", "P@ssword123456",
			"woaini5201314", "zhengfu123456", "editor123456", "editoreditor1", "Editor@2023!!", "测试采编12345678",
			"gongbao2023!!", "１２３４５６７８９０１２" })
	void whatIsGuessedFirstIsRefused(String password) {
		assertThat(this.rule.objection(password, "editor", "测试采编")).as(password).isPresent();
	}

	@Test
	void whatIsTooLongIsRefusedAndNotCutOff() {
		String long200 = "修堤苹果月历九月天风".repeat(20);
		assertThat(this.rule.objection(long200 + "x", "editor", "测试采编")).get().asString().contains("最多200个");
		String hash = this.passwords.hash(long200);
		assertThat(this.passwords.matches(long200, hash)).isTrue();
		assertThat(this.passwords.matches(long200.substring(1), hash)).isFalse();
		assertThat(this.passwords.matches(long200.substring(0, 199), hash)).isFalse();
	}

	@Test
	void theHashOfNobodyCostsAsMuchAsAnyother() {
		assertThat(this.passwords.outdated(Passwords.NOBODY)).isFalse();
		assertThat(Passwords.NOBODY.substring(0, 39)).isEqualTo(this.passwords.hash("x").substring(0, 39));
		assertThat(this.passwords.matches("nobody", Passwords.NOBODY)).isFalse();
		assertThat(this.passwords.matches("nobody", null)).isFalse();
	}

	@Test
	void aHashMadeInAnUnknownWayFitsNothing() {
		assertThat(this.passwords.matches("x", "{noop}x")).isFalse();
		assertThat(this.passwords.matches("x", "x")).isFalse();
		assertThat(this.passwords.matches("", "")).isFalse();
	}

}
