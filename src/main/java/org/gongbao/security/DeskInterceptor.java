package org.gongbao.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.gongbao.security.signin.KeptForms;
import org.gongbao.web.DeskCount;
import org.gongbao.web.StaffPage;

/** Gives every page of the desk its frame. */
@Configuration(proxyBeanMethods = false)
class DeskInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private static final Set<StaffPage.Section> NOT_IN_NAVIGATION = Set.of(StaffPage.Section.ACCOUNT,
			StaffPage.Section.ELSEWHERE);

	private final CurrentStaff current;

	private final ObjectProvider<DeskCount> counts;

	DeskInterceptor(CurrentStaff current, ObjectProvider<DeskCount> counts) {
		this.current = current;
		this.counts = counts;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/staff", "/staff/**");
	}

	/** A form that was kept and sent again need not be kept any longer. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		KeptForms.sentAgain(request);
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && view.getModel().get("page") instanceof StaffPage) {
			this.current.find().ifPresent((member) -> view.addObject("desk", frame(member)));
		}
	}

	DeskFrame frame(StaffMember member) {
		List<DeskFrame.Entry> entries = new ArrayList<>();
		for (StaffPage.Section section : StaffPage.Section.values()) {
			if (!NOT_IN_NAVIGATION.contains(section) && mayEnter(member, section)) {
				entries.add(new DeskFrame.Entry(section.label(), section.url(), section.name(), waiting(section)));
			}
		}
		String roles = member.roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
		return new DeskFrame(member.name(), roles, entries);
	}

	private static boolean mayEnter(StaffMember member, StaffPage.Section section) {
		return switch (section) {
			case IMPORT -> member.is(Role.EDITOR);
			case PEOPLE -> member.is(Role.ADMINISTRATOR);
			case QUEUE -> member.is(Role.EDITOR) || member.is(Role.REVIEWER) || member.is(Role.PUBLISHER);
			default -> true;
		};
	}

	private int waiting(StaffPage.Section section) {
		return this.counts.stream().filter((count) -> count.section() == section).mapToInt(DeskCount::waiting).sum();
	}

}
