package org.gongbao.security.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import org.gongbao.security.secret.DeskKey;
import org.gongbao.security.secret.Secrets;

/**
 * Knows browsers again by a signed cookie. It opens nothing by itself: it only keeps
 * strangers' failures from counting against the person.
 */
@Component
public class Browsers {

	static final String COOKIE = "gz-browser";

	private static final Duration MEMORY = Duration.ofDays(180);

	private static final Pattern VALUE = Pattern
		.compile("([0-9a-f]{32})\\.(\\d{1,18}(?:-\\d{1,18}){0,9})\\.([\\w-]{43})");

	private static final int MOST_PEOPLE = 10;

	private static final int ID_BYTES = 16;

	private static final int NETWORK_BYTES = 8;

	private final DeskKey key;

	Browsers(DeskKey key) {
		this.key = key;
	}

	/**
	 * From where a request comes.
	 * @param request the request
	 * @return address and browser
	 */
	public Browser of(HttpServletRequest request) {
		String address = request.getRemoteAddr();
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(COOKIE))
			.flatMap((cookie) -> read(cookie, address).stream())
			.findFirst()
			.orElse(new Browser(address, network(address), null, List.of()));
	}

	private Optional<Browser> read(Cookie cookie, String address) {
		Matcher matcher = VALUE.matcher(cookie.getValue());
		if (!matcher.matches() || !Secrets.same(signature(matcher.group(1), matcher.group(2)), matcher.group(3))) {
			return Optional.empty();
		}
		List<Long> people = Arrays.stream(matcher.group(2).split("-")).map(Long::valueOf).toList();
		return Optional.of(new Browser(address, network(address), matcher.group(1), people));
	}

	/**
	 * Lets the browser be known to a person from now on.
	 * @param staffId the person
	 * @param request the request with which the person proved to be that
	 * @param response its answer
	 */
	public void remember(long staffId, HttpServletRequest request, HttpServletResponse response) {
		Browser before = of(request);
		String id = (before.id() != null) ? before.id() : HexFormat.of().formatHex(Secrets.bytes(ID_BYTES));
		List<Long> people = new ArrayList<>(before.people());
		people.remove(staffId);
		people.addFirst(staffId);
		String numbers = people.stream().limit(MOST_PEOPLE).map(String::valueOf).collect(Collectors.joining("-"));
		ResponseCookie cookie = ResponseCookie.from(COOKIE, id + "." + numbers + "." + signature(id, numbers))
			.path("/")
			.maxAge(MEMORY)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private String signature(String id, String numbers) {
		return this.key.sign("browser " + id + " " + numbers);
	}

	/** The address of a request is never a name, so nothing is looked up. */
	private static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return (bytes.length > NETWORK_BYTES) ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) : address;
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
