package org.gongbao.importing.format.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds ruled lines in what is drawn: straight strokes, and filled boxes so thin that
 * they are lines.
 */
final class RulePath {

	private static final int MOST = 20_000;

	private static final float THIN = 3;

	private static final float SHORTEST = 4;

	private final List<Rule> rules;

	private final List<Rule> pieces = new ArrayList<>();

	private Point2D start = new Point2D.Float();

	private Point2D here = new Point2D.Float();

	RulePath(List<Rule> rules) {
		this.rules = rules;
	}

	void moveTo(Point2D point) {
		this.start = point;
		this.here = point;
	}

	void jumpTo(Point2D point) {
		this.here = point;
	}

	void lineTo(Point2D point) {
		float dx = (float) Math.abs(point.getX() - this.here.getX());
		float dy = (float) Math.abs(point.getY() - this.here.getY());
		boolean across = dx >= dy;
		if (Math.min(dx, dy) < 1 && this.pieces.size() < MOST) {
			double a = across ? this.here.getX() : this.here.getY();
			double b = across ? point.getX() : point.getY();
			this.pieces.add(new Rule(across, (float) (across ? point.getY() : point.getX()), (float) Math.min(a, b),
					(float) Math.max(a, b)));
		}
		this.here = point;
	}

	void close() {
		lineTo(this.start);
	}

	Point2D point() {
		return this.here;
	}

	void stroke() {
		this.pieces.forEach(this::add);
		end();
	}

	/** A filled box counts if it is thin: as a line along its middle. */
	void fill() {
		float left = Float.MAX_VALUE;
		float right = -Float.MAX_VALUE;
		float top = Float.MAX_VALUE;
		float bottom = -Float.MAX_VALUE;
		for (Rule piece : this.pieces) {
			left = Math.min(left, piece.across() ? piece.from() : piece.at());
			right = Math.max(right, piece.across() ? piece.to() : piece.at());
			top = Math.min(top, piece.across() ? piece.at() : piece.from());
			bottom = Math.max(bottom, piece.across() ? piece.at() : piece.to());
		}
		boolean box = !this.pieces.isEmpty() && this.pieces.size() <= 5;
		if (box && bottom - top < THIN && right - left > bottom - top) {
			add(new Rule(true, (top + bottom) / 2, left, right));
		}
		else if (box && right - left < THIN) {
			add(new Rule(false, (left + right) / 2, top, bottom));
		}
		end();
	}

	void end() {
		this.pieces.clear();
	}

	private void add(Rule rule) {
		if (rule.to() - rule.from() >= SHORTEST && this.rules.size() < MOST) {
			this.rules.add(rule);
		}
	}

}
