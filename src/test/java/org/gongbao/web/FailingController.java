package org.gongbao.web;

import java.time.Instant;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Fails in every way a controller can. */
@Controller
@Profile("catalogue")
class FailingController {

	static final String SECRET = "password of the database";

	@GetMapping({ "/fail/{how}", "/fail/{how}.json" })
	String fail(@PathVariable String how, @RequestParam(defaultValue = "1") int number) {
		throw switch (how) {
			case "gone" -> new GoneException("关于样例的通知", "与印发稿不一致。", Instant.parse("2023-06-08T01:00:00Z"));
			case "missing" -> new NotFoundException("no such thing");
			default -> new IllegalStateException(SECRET + number);
		};
	}

}
