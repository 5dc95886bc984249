package org.gongbao.security.signin;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.gongbao.audit.Actor;
import org.gongbao.audit.AuditLog;
import org.gongbao.security.StaffMember;
import org.gongbao.security.factor.Enrolment;
import org.gongbao.security.factor.SecondFactors;
import org.gongbao.security.people.Accounts;
import org.gongbao.web.Problems;
import org.gongbao.web.SiteIdentity;
import org.gongbao.web.StaffPage;

/**
 * Gets a second factor into use, on the way in or from one's own account: the secret
 * waits in the session until a code proves that the authenticator has it.
 */
@Component
public class Enrolments {

	private static final String SECRET = "gz.enrolment";

	private static final String CODES = "gz.codes";

	private static final String NEXT = "gz.next";

	private final SecondFactors secondFactors;

	private final Accounts accounts;

	private final SiteIdentity site;

	private final AuditLog log;

	Enrolments(SecondFactors secondFactors, Accounts accounts, SiteIdentity site, AuditLog log) {
		this.secondFactors = secondFactors;
		this.accounts = accounts;
		this.site = site;
		this.log = log;
	}

	/**
	 * Shows the secret and asks for a code.
	 * @param path of the page
	 * @param login whose it is
	 * @param problems what was wrong
	 * @param session where the secret waits
	 * @param model of the page
	 * @return the page
	 */
	public String page(String path, String login, Problems problems, HttpSession session, Model model) {
		Enrolment enrolment = waiting(session);
		model.addAttribute("page", StaffPage.of("绑定动态口令", StaffPage.Section.ACCOUNT));
		model.addAttribute("enrolment", enrolment);
		model.addAttribute("link", enrolment.uri(this.site.site().name(), login));
		model.addAttribute("path", path);
		model.addAttribute("problems", problems);
		return "staff/second-factor";
	}

	/**
	 * The secret as a picture.
	 * @param login whose it is
	 * @param session where the secret waits
	 * @return an SVG document
	 */
	public String picture(String login, HttpSession session) {
		return waiting(session).svg(this.site.site().name(), login);
	}

	/**
	 * Takes it into use if the code is right; the recovery codes then wait to be shown.
	 * @param member whose it is
	 * @param address where the request comes from
	 * @param code the code
	 * @param session where the secret waits
	 * @return what is wrong, empty if it is in use
	 */
	public Optional<String> confirm(StaffMember member, String address, String code, HttpSession session) {
		Optional<List<String>> codes = this.secondFactors.confirm(member.id(), waiting(session), code);
		if (codes.isEmpty()) {
			return Optional.of("口令不对。请看手机上现在的6位数字；手机的时间须与标准时间一致。");
		}
		session.removeAttribute(SECRET);
		keepCodes(codes.get(), session);
		this.accounts.endSessions(member.id());
		this.log.record(new Actor(member.id(), member.name(), address), "绑定动态口令", member.login(), null, null);
		return Optional.empty();
	}

	/**
	 * Lets new recovery codes wait to be shown.
	 * @param codes the codes
	 * @param session where they wait
	 */
	public void keepCodes(List<String> codes, HttpSession session) {
		session.setAttribute(CODES, List.copyOf(codes));
	}

	/**
	 * The recovery codes that wait to be shown, once.
	 * @param session where they wait
	 * @return empty if they have been shown
	 */
	public List<?> takeCodes(HttpSession session) {
		@Nullable Object codes = session.getAttribute(CODES);
		session.removeAttribute(CODES);
		return (codes instanceof List<?> list) ? list : List.of();
	}

	/**
	 * Where to go on when the codes have been shown.
	 * @param path a page of the desk
	 * @param session where it waits
	 */
	public void goOnTo(String path, HttpSession session) {
		session.setAttribute(NEXT, path);
	}

	/**
	 * Where to go on.
	 * @param session where it waits
	 * @return the page wanted on the way in, else the account
	 */
	public String next(HttpSession session) {
		return (session.getAttribute(NEXT) instanceof String path) ? path : "/staff/account";
	}

	private static Enrolment waiting(HttpSession session) {
		if (session.getAttribute(SECRET) instanceof Enrolment enrolment) {
			return enrolment;
		}
		Enrolment enrolment = Enrolment.begin();
		session.setAttribute(SECRET, enrolment);
		return enrolment;
	}

}
