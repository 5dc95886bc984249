package org.gongbao.security.signin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns uploads away whose size alone says that nothing can come of them, before a byte
 * of them is read: the check of the form's token, which follows, has the whole body put
 * on disk. Any smaller one is for the form it was chosen in to refuse, with what was
 * typed beside it.
 */
public class UploadDoor extends OncePerRequestFilter {

	/**
	 * As much as a document's form with a file may bring. Whoever was signed out over it
	 * finds what was typed again; nobody else fills the disk.
	 */
	private static final DataSize STRANGER = DataSize.ofMegabytes(40);

	private final DataSize most;

	private final DeskDoor door;

	/**
	 * Made once for the desk.
	 * @param most what one request may bring
	 * @param door asks whoever is not signed in to do so
	 */
	public UploadDoor(DataSize most, DeskDoor door) {
		this.most = most;
		this.door = door;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long size = request.getContentLengthLong();
		if (!isUpload(request.getContentType())) {
			chain.doFilter(request, response);
		}
		else if (!signedIn() && (size < 0 || size > STRANGER.toBytes())) {
			this.door.commence(request, response, new InsufficientAuthenticationException("Nobody is signed in"));
		}
		else if (size > this.most.toBytes()) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isUpload(@Nullable String type) {
		return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
	}

	private static boolean signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedIn;
	}

}
