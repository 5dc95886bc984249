package org.gongbao.security.factor;

import java.io.Serializable;

import io.nayuki.qrcodegen.QrCode;

import org.gongbao.web.PagePaths;

/**
 * A secret on its way into an authenticator, before a code has proved that it arrived.
 *
 * @param secret in Base32
 */
public record Enrolment(String secret) implements Serializable {

	private static final int GROUP = 4;

	private static final int QUIET = 4;

	/**
	 * A new one.
	 * @return with a random secret
	 */
	public static Enrolment begin() {
		return new Enrolment(Totp.secret());
	}

	/**
	 * The secret as a person copies it.
	 * @return in groups of four
	 */
	public String grouped() {
		return this.secret.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1 ");
	}

	/**
	 * The address that authenticators understand.
	 * @param site the name of this site
	 * @param login the account
	 * @return as in the key URI format
	 */
	public String uri(String site, String login) {
		String issuer = PagePaths.encode(site);
		return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, PagePaths.encode(login), this.secret,
				issuer);
	}

	/**
	 * The same as a picture to scan: black on white in every reading mode, since cameras
	 * want it so.
	 * @param site the name of this site
	 * @param login the account
	 * @return an SVG document
	 */
	public String svg(String site, String login) {
		QrCode code = QrCode.encodeText(uri(site, login), QrCode.Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
				}
			}
		}
		int size = code.size + 2 * QUIET;
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
				<rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
				""".formatted(size, path);
	}

}
