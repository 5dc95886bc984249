package org.gongbao.search.query;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * What was understood of the text a citizen typed.
 *
 * @param text what was typed, cut to what is used
 * @param cut whether it was longer
 * @param naming what it names as a whole, null if it is words only
 * @param parts what must occur, each of them
 * @param without what must not occur, none of it
 */
public record ReadQuery(String text, boolean cut, @Nullable Naming naming, List<Part> parts, List<Part> without) {

	/**
	 * Whether nothing was typed that could be looked for.
	 * @return true for blanks and the like
	 */
	public boolean isEmpty() {
		return this.parts.isEmpty() && this.without.isEmpty();
	}

	/**
	 * The document number it is.
	 * @return null if it is none
	 */
	public @Nullable DocNumber number() {
		return (this.naming instanceof Naming.WholeNumber named) ? named.number() : null;
	}

	/** The document numbers it names whole, none, one or several. */
	List<DocNumber> numbers() {
		return switch (this.naming) {
			case Naming.WholeNumber named -> List.of(named.number());
			case Naming.SeveralNumbers named -> named.numbers();
			case null, default -> List.of();
		};
	}

	/**
	 * Whether it is one number and nothing is left open.
	 * @return false for a part of a number, or several
	 */
	public boolean isWholeNumber() {
		return switch (this.naming) {
			case Naming.WholeNumber named -> true;
			case Naming.PartialNumber named -> named.parts().size() == 1 && named.parts().get(0).isWhole();
			case null, default -> false;
		};
	}

	/**
	 * The issue it names.
	 * @return null if it names none
	 */
	public @Nullable IssueLabel issue() {
		return (this.naming instanceof Naming.Issue named) ? named.label() : null;
	}

	/**
	 * Whether it names days and this is one of them: what happened then is found for its
	 * date alone.
	 * @param day the day, may be null
	 * @return false if it names no day
	 */
	public boolean names(@Nullable LocalDate day) {
		return day != null && switch (this.naming) {
			case Naming.Days named -> !day.isBefore(named.from()) && !day.isAfter(named.to());
			case Naming.EveryYear named -> named.day().equals(MonthDay.from(day));
			case null, default -> false;
		};
	}

	/**
	 * Whether it is one phrase in quotes, and so means exactly that.
	 * @return true for “政务服务”
	 */
	public boolean isLiteral() {
		return this.naming == null && !this.parts.isEmpty() && this.parts.stream().allMatch(Part::quoted);
	}

	/** The same under another naming, or none. */
	ReadQuery naming(@Nullable Naming other) {
		return new ReadQuery(this.text, this.cut, other, this.parts, this.without);
	}

	/** The same with each part changed. */
	ReadQuery parts(UnaryOperator<Part> change) {
		return new ReadQuery(this.text, this.cut, this.naming, this.parts.stream().map(change).toList(), this.without);
	}

	/** All parts as if written in one piece. */
	String joined() {
		return this.parts.stream().map(Part::normal).collect(Collectors.joining());
	}

	/** The parts that may stand anywhere. */
	List<Part> anywhere() {
		return this.parts.stream().filter((part) -> part.where() == Part.Where.ANYWHERE).toList();
	}

}
