package org.gongbao.archive;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives archived files out: in parts where a reader asks for parts, and so that nothing
 * in them can act in the name of the site. Browsers ask each time whether a file is still
 * there, as with pages, so that what was withdrawn is gone at once.
 */
@Component
public class FileAnswers {

	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

	/**
	 * Browsers refuse to show a PDF in a sandbox; a PDF runs nothing in the site's name.
	 */
	private static final String PDF_POLICY = "script-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'; "
			+ "frame-ancestors 'none'";

	private final Archive archive;

	FileAnswers(Archive archive) {
		this.archive = archive;
	}

	/**
	 * Answers a request for a file that the asker may see.
	 * @param file the file
	 * @param request the request
	 * @return the answer, whose body is read from the archive while it is sent
	 */
	public ResponseEntity<Resource> of(ServedFile file, HttpServletRequest request) {
		// The filter that marks pages would hold the whole file in memory.
		ShallowEtagHeaderFilter.disableContentCaching(request);
		String tag = "\"" + file.sha256() + "\"";
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.eTag(tag)
			.contentType(MediaType.parseMediaType(FileKinds.served(file.mediaType())))
			.headers((headers) -> describe(file, headers));
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			return answer.contentLength(file.size()).build();
		}
		String known = request.getHeader(HttpHeaders.IF_RANGE);
		if (known != null && !known.equals(tag)) {
			// A part of the file that is here now does not continue what the asker has.
			return answer.contentLength(file.size())
				.body(new InputStreamResource(() -> this.archive.open(file.sha256())));
		}
		return answer.body(new ArchivedResource(this.archive, file));
	}

	private static void describe(ServedFile file, HttpHeaders headers) {
		ContentDisposition.Builder disposition = FileKinds.isShown(file.mediaType()) ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		headers.setContentDisposition(disposition.filename(file.name(), StandardCharsets.UTF_8).build());
		headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Content-Security-Policy", FileKinds.isPdf(file.mediaType()) ? PDF_POLICY : POLICY);
	}

}
