package org.gongbao.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * A bean only for serving pages: threads that follow the change log, samples, printed
 * addresses. It is absent while the program runs as a {@link Command}.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = ConditionalOnPortal.MODE, havingValue = "portal", matchIfMissing = true)
public @interface ConditionalOnPortal {

	/** The property that is "command" while a command runs. */
	String MODE = "gongbao.mode";

}
