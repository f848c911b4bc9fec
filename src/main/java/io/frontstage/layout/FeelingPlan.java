package io.frontstage.layout;

import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Dash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is drawn of the feelings, independent of scale: the points of each curve and the lines between them. Immutable.
 *
 * @param points by curve and column
 * @param lines the lines of each curve
 * @param answered by column, how customers said they felt, -2 to 2; drawn as a line of its own
 * @param answeredLines the lines between these
 */
record FeelingPlan(
        List<Map<Integer, Point>> points,
        List<List<Line>> lines,
        Map<Integer, Double> answered,
        List<Line> answeredLines) {

    /** The styles of lines: solid; thin and dashed on a path; dotted across steps without a feeling. */
    enum Kind {
        MAIN(Dash.SOLID),
        PATH(Dash.DASHED),
        GAP(Dash.DOTTED);

        private final Dash dash;

        Kind(Dash dash) {
            this.dash = dash;
        }

        Dash dash() {
            return dash;
        }
    }

    /**
     * A point of a curve.
     *
     * @param path whether its step is on a path that not everybody takes
     * @param moment whether its step is a moment of truth
     */
    record Point(int column, int score, Optional<String> words, boolean path, boolean moment) {}

    record Line(int from, int to, Kind kind) {}

    static FeelingPlan of(Columns columns, List<Stage> stages, Curves curves) {
        ForkPaths forks = new ForkPaths(columns, stages);
        List<Map<Integer, Point>> points = new ArrayList<>();
        List<List<Line>> lines = new ArrayList<>();
        for (int curve = 0; curve < curves.size(); curve++) {
            Map<Integer, Point> own = points(columns, curves, curve, forks);
            points.add(own);
            int lived = curve;
            lines.add(lines(columns, step -> curves.lives(lived, step), forks, own.keySet()));
        }
        Map<Integer, Double> answered = answered(columns);
        return new FeelingPlan(
                List.copyOf(points),
                List.copyOf(lines),
                answered,
                lines(columns, step -> true, forks, answered.keySet()));
    }

    /** The same plan without what customers said. */
    FeelingPlan asWritten() {
        return new FeelingPlan(points, lines, Map.of(), List.of());
    }

    private static Map<Integer, Double> answered(Columns columns) {
        Map<Integer, Double> answered = new LinkedHashMap<>();
        for (int column = 0; column < columns.count(); column++) {
            int here = column;
            columns.get(column)
                    .step()
                    .flatMap(step -> step.experience().answered())
                    .ifPresent(lately -> answered.put(here, lately.mean()));
        }
        return answered;
    }

    private static Map<Integer, Point> points(Columns columns, Curves curves, int curve, ForkPaths forks) {
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
                                forks.isBranch(column),
                                step.get().momentOfTruth()));
            }
        }
        return points;
    }

    private static List<Line> lines(Columns columns, Predicate<Step> lives, ForkPaths forks, Set<Integer> points) {
        Set<ForkPaths.Leg> legs =
                forks.legs(column -> columns.get(column).step().map(lives::test).orElse(false));
        Map<Integer, List<Integer>> next = new LinkedHashMap<>();
        legs.forEach(leg ->
                next.computeIfAbsent(leg.from(), column -> new ArrayList<>()).add(leg.to()));
        Set<Line> lines = new LinkedHashSet<>();
        for (int from : points) {
            for (int to : next.getOrDefault(from, List.of())) {
                follow(from, to, false, forks.isBranch(from), next, points, forks, lines, new LinkedHashSet<>());
            }
        }
        return List.copyOf(lines);
    }

    /** Follows the ways from a point, across columns without one, and adds a line to each next point. Visits each column once. */
    private static void follow(
            int from,
            int at,
            boolean gap,
            boolean path,
            Map<Integer, List<Integer>> next,
            Set<Integer> points,
            ForkPaths forks,
            Set<Line> lines,
            Set<Integer> passed) {
        boolean branch = path || forks.isBranch(at);
        if (points.contains(at)) {
            lines.add(new Line(from, at, gap ? Kind.GAP : branch ? Kind.PATH : Kind.MAIN));
            return;
        }
        if (passed.add(at)) {
            for (int to : next.getOrDefault(at, List.of())) {
                follow(from, to, true, branch, next, points, forks, lines, passed);
            }
        }
    }
}
