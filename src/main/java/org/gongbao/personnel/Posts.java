package org.gongbao.personnel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.personnel.tenure.Post;
import org.gongbao.personnel.tenure.PostReader;
import org.gongbao.personnel.tenure.TenureAct;
import org.gongbao.web.GoneException;
import org.gongbao.web.NotFoundException;

/** The posts that the public acts are about, for whoever shows who held them. */
@Component
@Transactional(readOnly = true)
public class Posts {

	private final PostRegister register;

	private final Appointments appointments;

	private final TenureActs acts;

	Posts(PostRegister register, Appointments appointments, TenureActs acts) {
		this.register = register;
		this.appointments = appointments;
		this.acts = acts;
	}

	/**
	 * The one name of the post that a text means.
	 * @param text a spelling of it
	 * @return the name under which {@link #history} knows it, empty if no public act is
	 * about it
	 */
	public Optional<String> name(String text) {
		return this.register.known(text).map((entry) -> entry.post().name());
	}

	/**
	 * What answers for a post about which no act is public.
	 * @param text a spelling of it
	 * @return that the acts were withdrawn, or that there are none
	 */
	public RuntimeException absent(String text) {
		if (text.indexOf(0) >= 0) {
			return new NotFoundException("No such post");
		}
		PostReader reader = this.register.reader();
		List<Post> wanted = reader.read(text);
		return this.appointments.withdrawn()
			.stream()
			.filter((act) -> reader.read(act.post()).stream().anyMatch(wanted::contains))
			.findFirst()
			.<RuntimeException>map((act) -> new GoneException(text + "的任免", act.reason(), act.at()))
			.orElseGet(() -> new NotFoundException("No acts about " + text));
	}

	/**
	 * The history of a post.
	 * @param name its one name
	 * @return spellings, holders and acts; empty if no public act is about it
	 */
	public Optional<PostHistory> history(String name) {
		return this.register.find(name).map((entry) -> {
			List<Appointment> about = this.appointments.ofPosts(entry.spellings());
			List<TenureAct> acts = this.acts.of(about);
			Map<Long, Appointment> byId = about.stream().collect(Collectors.toMap(Appointment::id, (act) -> act));
			return new PostHistory(entry.post(), List.copyOf(entry.spellings()), Holders.of(entry.post(),
					acts.stream().filter((act) -> act.posts().contains(entry.post())).toList()), byId);
		});
	}

}
