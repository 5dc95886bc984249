package org.gongbao.issue;

import java.util.Locale;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * Lets booklets go out while they are made. Every other page is held back until it is
 * whole, so that a fault in it can still be answered as one; an issue of hundreds of
 * pages would stand in memory whole for that.
 */
@Configuration
class BookletStreaming {

	/** Found by its name, which is the template's, before any other view of that name. */
	@Bean("issue/print")
	@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
	ThymeleafView bookletView(ISpringTemplateEngine templates) {
		return new StreamedView(templates);
	}

	/** The resolver would have set all this, had it made the view. */
	private static final class StreamedView extends ThymeleafView {

		StreamedView(ISpringTemplateEngine templates) {
			super("issue/print");
			setTemplateEngine(templates);
			setLocale(Locale.SIMPLIFIED_CHINESE);
			setContentType("text/html;charset=UTF-8");
			setCharacterEncoding("UTF-8");
			setProducePartialOutputWhileProcessing(true);
		}

	}

}
