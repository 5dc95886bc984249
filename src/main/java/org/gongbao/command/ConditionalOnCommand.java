package org.gongbao.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * A bean only for the program run as a {@link Command}.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = ConditionalOnPortal.MODE, havingValue = ConditionalOnCommand.COMMAND)
public @interface ConditionalOnCommand {

	/** The value of the property in that case. */
	String COMMAND = "command";

}
