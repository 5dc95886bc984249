package org.gongbao.personnel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.CorrectionLine;
import org.gongbao.personnel.tenure.Post;
import org.gongbao.personnel.tenure.PostReader;
import org.gongbao.web.PagePaths;

/**
 * One act as pages show it.
 *
 * @param appoint whether it appoints; else it removes
 * @param person the name
 * @param personUrl the person's page
 * @param post the post as printed
 * @param posts the posts it names, with their pages
 * @param remark what else is said of it, null if nothing
 * @param corrections what has been corrected
 */
record ActView(boolean appoint, String person, String personUrl, String post, List<PostLink> posts,
		@Nullable String remark, List<CorrectionLine> corrections) {

	private static final Pattern OVER = Pattern.compile("试用期?(?:已|期)?满");

	static ActView of(Appointment appointment, PostReader reader) {
		return new ActView(appointment.action() == AppointmentAction.APPOINT, appointment.person(),
				PagePaths.of("people", appointment.person()), appointment.post(),
				reader.read(appointment.post()).stream().map(PostLink::to).toList(), remark(appointment),
				CorrectionLine.of(appointment.corrections()));
	}

	/** The words before the acts may say that the probation is over (任职试用期已满). */
	private static boolean confirms(Appointment appointment) {
		String intro = appointment.intro();
		String note = appointment.note();
		return appointment.action() == AppointmentAction.APPOINT && intro != null && OVER.matcher(intro).find()
				&& (note == null || !OVER.matcher(note).find());
	}

	static @Nullable String remark(Appointment appointment) {
		List<String> remarks = new ArrayList<>();
		String note = appointment.note();
		if (confirms(appointment)) {
			remarks.add("试用期满");
		}
		if (appointment.probation() && (note == null || !note.contains("试用期"))) {
			remarks.add("试用期");
		}
		if (note != null) {
			remarks.add(note);
		}
		String retired = PartialDate.inChinese(appointment.retiredOn());
		if (retired != null) {
			remarks.add((note != null && note.contains("退休")) ? retired : "退休，" + retired);
		}
		return remarks.isEmpty() ? null : String.join("，", remarks);
	}

	/**
	 * A post with its page.
	 *
	 * @param name its name, as people read it
	 * @param url its page
	 */
	record PostLink(String name, String url) {

		static PostLink to(Post post) {
			return new PostLink(post.label(), PagePaths.of("posts", post.name()));
		}

	}

}
