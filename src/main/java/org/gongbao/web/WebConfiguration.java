package org.gongbao.web;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** What every controller finds ready: the frame, the parameters, the style sheets. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private static final Duration FOR_EVER = Duration.ofDays(365);

	private static final Duration A_DAY = Duration.ofDays(1);

	private static final String[] AT_THE_ROOT = { "/favicon.svg", "/refused.css", "/robots.txt" };

	private final PageFrame frame;

	WebConfiguration(PageFrame frame) {
		this.frame = frame;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new FrameInterceptor(this.frame));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new RequestParametersResolver());
	}

	/**
	 * Names that carry a hash of their content may be kept for ever. The few files at the
	 * root are named one by one: a handler for everything would look for a file at every
	 * address a page leads to.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : List.of("css", "js", "img")) {
			registry.addResourceHandler("/" + folder + "/**")
				.addResourceLocations("classpath:/static/" + folder + "/")
				.setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
				.resourceChain(true)
				.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
				.addTransformer(new BareText());
		}
		registry.addResourceHandler(AT_THE_ROOT)
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(A_DAY).cachePublic());
	}

}
