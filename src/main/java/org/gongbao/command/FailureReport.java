package org.gongbao.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Tells the operator in one sentence why the program ended.
 *
 * @param explainers asked in turn
 * @param details whether to print the stack trace too
 */
record FailureReport(List<FailureExplainer> explainers, boolean details) {

	static FailureReport ofAllModules(boolean details) {
		return new FailureReport(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureExplainer.class),
				details);
	}

	void print(Throwable failure, PrintStream out) {
		out.println(sentence(failure));
		if (this.details) {
			failure.printStackTrace(out);
		}
	}

	/** The first cause that somebody can explain, from the outermost inwards. */
	String sentence(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			for (FailureExplainer explainer : this.explainers) {
				Optional<String> sentence = explainer.explain(each);
				if (sentence.isPresent()) {
					return oneLine(sentence.get());
				}
			}
		}
		return oneLine("程序因意外的错误而结束（%s），请加上 --debug 再运行一次以查看详细原因。".formatted(innermost(failure)));
	}

	private static String oneLine(String sentence) {
		return sentence.strip().replaceAll("\\s*\\R\\s*", " ");
	}

	private static String innermost(Throwable failure) {
		Throwable innermost = failure;
		for (Throwable each = failure; each != null; each = each.getCause()) {
			innermost = each;
		}
		return innermost.toString();
	}

}
