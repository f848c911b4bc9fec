package io.frontstage.layout;

import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is drawn of the feelings, whatever the scale: the points of each curve and the lines between them. Immutable.
 *
 * @param points by curve and column
 * @param lines of each curve
 */
record FeelingPlan(List<Map<Integer, Point>> points, List<List<Line>> lines) {

    /** How a line is drawn: solid, thin and dashed on a path, dotted where nobody said how it felt. */
    enum Kind {
        MAIN,
        PATH,
        GAP
    }

    /**
     * A point of a curve.
     *
     * @param path whether it stands on a path that not everybody takes
     * @param moment whether it is a moment of truth
     */
    record Point(int column, int score, Optional<String> words, boolean path, boolean moment) {}

    record Line(int from, int to, Kind kind) {}

    static FeelingPlan of(Columns columns, List<Stage> stages, Curves curves) {
        Ways ways = new Ways(columns, stages);
        List<Map<Integer, Point>> points = new ArrayList<>();
        List<List<Line>> lines = new ArrayList<>();
        for (int curve = 0; curve < curves.size(); curve++) {
            Map<Integer, Point> own = points(columns, curves, curve, ways);
            points.add(own);
            lines.add(lines(columns, curves, curve, ways, own));
        }
        return new FeelingPlan(List.copyOf(points), List.copyOf(lines));
    }

    private static Map<Integer, Point> points(Columns columns, Curves curves, int curve, Ways ways) {
        Map<Integer, Point> points = new LinkedHashMap<>();
        for (int column = 0; column < columns.count(); column++) {
            Optional<Step> step = columns.get(column).step();
            Optional<Emotion> emotion = step.flatMap(one -> curves.at(curve, one));
            if (emotion.isPresent()) {
                points.put(
                        column,
                        new Point(
                                column,
                                emotion.get().score(),
                                emotion.get().words(),
                                ways.isBranch(column),
                                step.get().momentOfTruth()));
            }
        }
        return points;
    }

    private static List<Line> lines(Columns columns, Curves curves, int curve, Ways ways, Map<Integer, Point> points) {
        Set<Ways.Leg> legs = ways.legs(column -> columns.get(column)
                .step()
                .map(step -> curves.lives(curve, step))
                .orElse(false));
        Map<Integer, List<Integer>> next = new LinkedHashMap<>();
        legs.forEach(leg ->
                next.computeIfAbsent(leg.from(), column -> new ArrayList<>()).add(leg.to()));
        Set<Line> lines = new LinkedHashSet<>();
        for (int from : points.keySet()) {
            for (int to : next.getOrDefault(from, List.of())) {
                follow(from, to, false, ways.isBranch(from), next, points, ways, lines, new LinkedHashSet<>());
            }
        }
        return List.copyOf(lines);
    }

    /** Goes on over columns without a point; each is passed once. */
    private static void follow(
            int from,
            int at,
            boolean gap,
            boolean path,
            Map<Integer, List<Integer>> next,
            Map<Integer, Point> points,
            Ways ways,
            Set<Line> lines,
            Set<Integer> passed) {
        boolean branch = path || ways.isBranch(at);
        if (points.containsKey(at)) {
            lines.add(new Line(from, at, gap ? Kind.GAP : branch ? Kind.PATH : Kind.MAIN));
            return;
        }
        if (passed.add(at)) {
            for (int to : next.getOrDefault(at, List.of())) {
                follow(from, to, true, branch, next, points, ways, lines, passed);
            }
        }
    }
}
