package org.gongbao.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Keeps back what only developers read in style sheets and scripts: comments that have
 * their lines for themselves, indentation, empty lines. It is a sixth of what a reader
 * would wait for.
 */
class BareText implements ResourceTransformer {

	/** Never one within a line, where it might be part of a string. */
	private static final Pattern COMMENT = Pattern
		.compile("(?m)^[ \\t]*(?:/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*$|//[^\\n]*)");

	private static final Pattern BLANK = Pattern.compile("(?m)^[ \\t]+|^\\s*\\n");

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		Resource given = chain.transform(request, resource);
		String name = given.getFilename();
		if (name == null || !(name.endsWith(".css") || name.endsWith(".js"))) {
			return given;
		}
		String text = given.getContentAsString(StandardCharsets.UTF_8);
		return new TransformedResource(given, of(text).getBytes(StandardCharsets.UTF_8));
	}

	static String of(String text) {
		return BLANK.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
	}

}
