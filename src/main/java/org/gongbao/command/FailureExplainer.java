package org.gongbao.command;

import java.util.Optional;

/**
 * Knows what some failures mean. Listed in {@code META-INF/spring.factories}, since there
 * may be no application context when it is asked.
 */
public interface FailureExplainer {

	/**
	 * Explains one exception; its causes are offered one by one afterwards.
	 * @param failure not unwrapped
	 * @return one plain Chinese sentence with the remedy, or empty
	 */
	Optional<String> explain(Throwable failure);

}
