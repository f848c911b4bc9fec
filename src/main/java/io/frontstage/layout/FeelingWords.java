package io.frontstage.layout;

import io.frontstage.scene.Font;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import java.util.ArrayList;
import java.util.List;

/** Finds a place for each word next to its point: below low points, above high ones, else at the side; never over another word. */
final class FeelingWords {

    private static final double HEIGHT = 13;
    private static final double MARK = 6;
    private static final double CLEAR = 5;
    private static final int SAMPLES = 12;

    /** A word and its point. */
    record Word(String text, int score, int curve, double x, double y, double width) {}

    private record Rect(double left, double top, double right, double bottom) {
        boolean overlaps(Rect other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(double x, double y) {
            return x > left && x < right && y > top && y < bottom;
        }
    }

    private final Rect band;
    private final List<double[]> lines;

    /** @param lines the lines of all curves: from and to, x before y */
    FeelingWords(double top, double bottom, double left, double right, List<double[]> lines) {
        this.band = new Rect(left, top, right, bottom);
        this.lines = lines;
    }

    void paint(List<Word> words, List<Shape> out) {
        List<Rect> taken = new ArrayList<>();
        List<Rect> points = new ArrayList<>();
        for (Word word : words) {
            points.add(new Rect(word.x - MARK, word.y - MARK, word.x + MARK, word.y + MARK));
        }
        for (double[] line : lines) {
            points.add(new Rect(line[0] - MARK, line[1] - MARK, line[0] + MARK, line[1] + MARK));
            points.add(new Rect(line[2] - MARK, line[3] - MARK, line[2] + MARK, line[3] + MARK));
        }
        for (Word word : words) {
            Rect best = null;
            double least = Double.POSITIVE_INFINITY;
            List<Rect> places = places(word);
            for (int i = 0; i < places.size(); i++) {
                double cost = i + cost(places.get(i), taken, points);
                if (cost < least) {
                    least = cost;
                    best = places.get(i);
                }
            }
            if (best == null || least >= NEVER) {
                continue;
            }
            taken.add(best);
            out.add(Shapes.text(
                    (best.left + best.right) / 2,
                    best.bottom - 3,
                    word.text,
                    Font.FEELING,
                    CurveMarks.ink(word.curve),
                    TextAnchor.MIDDLE));
        }
    }

    private static final double NEVER = 1e6;

    private double cost(Rect place, List<Rect> taken, List<Rect> points) {
        if (place.left < band.left || place.right > band.right || place.top < band.top || place.bottom > band.bottom) {
            return NEVER;
        }
        double cost = 0;
        for (Rect other : taken) {
            cost += place.overlaps(other) ? NEVER : 0;
        }
        for (Rect point : points) {
            cost += place.overlaps(point) ? 40 : 0;
        }
        for (double[] line : lines) {
            if (line[0] < place.right && line[2] > place.left) {
                cost += crossed(line, place);
            }
        }
        return cost;
    }

    /** The length of the part of a line that runs through a place. */
    private static double crossed(double[] line, Rect place) {
        int hits = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            double x = Math.max(line[0], place.left)
                    + (Math.min(line[2], place.right) - Math.max(line[0], place.left)) * i / SAMPLES;
            double t = parameter(line, x);
            double y = line[1] + (line[3] - line[1]) * t * t * (3 - 2 * t);
            hits += place.holds(x, y) ? 1 : 0;
        }
        return hits * 0.9;
    }

    /** The parameter at which a curve with horizontal ends reaches an x; because the control points are halfway, x is not linear in it. */
    private static double parameter(double[] line, double x) {
        double wanted = (x - line[0]) / (line[2] - line[0]);
        double low = 0;
        double high = 1;
        for (int i = 0; i < 10; i++) {
            double t = (low + high) / 2;
            double at = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t;
            if (at < wanted) {
                low = t;
            } else {
                high = t;
            }
        }
        return (low + high) / 2;
    }

    private static List<Rect> places(Word word) {
        double half = word.width / 2;
        double far = MARK + CLEAR;
        Rect below = at(word.x - half, word.y + MARK + 1, word.width);
        Rect above = at(word.x - half, word.y - MARK - 1 - HEIGHT, word.width);
        Rect right = at(word.x + far, word.y - HEIGHT / 2, word.width);
        Rect left = at(word.x - far - word.width, word.y - HEIGHT / 2, word.width);
        List<Rect> places = new ArrayList<>();
        places.add(word.score > 0 ? above : below);
        places.add(word.score > 0 ? below : above);
        places.add(right);
        places.add(left);
        for (double aside : new double[] {half - MARK, MARK - half}) {
            places.add(at(word.x - half + aside, word.y + MARK + 1, word.width));
            places.add(at(word.x - half + aside, word.y - MARK - 1 - HEIGHT, word.width));
        }
        return places;
    }

    private static Rect at(double left, double top, double width) {
        return new Rect(left, top, left + width, top + HEIGHT);
    }
}
