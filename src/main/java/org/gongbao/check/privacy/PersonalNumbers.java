package org.gongbao.check.privacy;

import java.time.LocalDate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.gongbao.check.Check;
import org.gongbao.check.Findings;
import org.gongbao.check.Fix;
import org.gongbao.check.Found;
import org.gongbao.check.Subject;
import org.gongbao.check.text.Piece;
import org.gongbao.privacy.BankCard;
import org.gongbao.privacy.DigitRuns;
import org.gongbao.privacy.IdentityNumber;

/** Identity numbers and bank cards, anywhere. */
@Component
@Order(150)
class PersonalNumbers implements Check {

	private static final int SHORTEST = 15;

	@Override
	public void check(Subject subject, Findings findings) {
		for (Piece piece : subject.pieces()) {
			DigitRuns.recognise(piece.text(), SHORTEST, (digits) -> check(piece, digits, subject.today(), findings));
		}
		findings.passed("没有发现身份证号码和银行卡号");
	}

	private static boolean check(Piece piece, String digits, LocalDate today, Findings findings) {
		if (IdentityNumber.isValid(digits, today)) {
			findings.add(masked(
					Found.blocking("identity-number", piece.part(), piece.field())
						.saying("有身份证号码", "“%s”是有效的公民身份号码，不能公开。请遮住中间各位或整个删去。".formatted(Masking.masked(digits))),
					piece, digits));
			return true;
		}
		if (BankCard.isValid(digits)) {
			findings.add(masked(
					Found.blocking("bank-card", piece.part(), piece.field())
						.saying("有银行卡号", "“%s”是有效的银行卡号，不能公开。请遮住中间各位或整个删去。".formatted(Masking.masked(digits))),
					piece, digits));
			return true;
		}
		if (IdentityNumber.looksRight(digits, today) || IdentityNumber.isOldKind(digits, today)) {
			String why = (digits.length() == 18) ? "校验码不对，可能抄错了一位" : "是一代证的15位号码";
			findings.add(masked(
					Found.advisory("identity-number-like", piece.part(), piece.field())
						.saying("疑似身份证号码", "“%s”像公民身份号码（%s）。是的不能公开，请遮住；不是的请说明。".formatted(Masking.masked(digits), why)),
					piece, digits));
			return true;
		}
		return false;
	}

	// The number itself must not appear in lists of findings either.
	private static Found masked(Found found, Piece piece, String digits) {
		Fix fix = Masking.fix(piece.part(), digits);
		return found.about(digits).fixedBy(fix.label(), fix.change());
	}

}
