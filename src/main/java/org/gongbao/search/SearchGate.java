package org.gongbao.search;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.gongbao.web.BusyException;

/**
 * Lets only so many searches in at once: more at a time than there are processors makes
 * each slower and none faster. The others wait in line, and who would wait too long is
 * sent away at once with the advice to come back.
 */
@Component
class SearchGate implements HandlerInterceptor, WebMvcConfigurer {

	private static final int COME_BACK_SECONDS = 2;

	private final GateProperties properties;

	private final Semaphore free;

	SearchGate(GateProperties properties) {
		this.properties = properties;
		this.free = new Semaphore(properties.atOnceOrProcessors(), true);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/search", "/search.json", "/search.atom", "/search/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws InterruptedException {
		if (!this.free.tryAcquire() && !waits()) {
			throw new BusyException(COME_BACK_SECONDS);
		}
		return true;
	}

	private boolean waits() throws InterruptedException {
		return this.free.getQueueLength() < this.properties.line()
				&& this.free.tryAcquire(this.properties.patience().toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		this.free.release();
	}

}
