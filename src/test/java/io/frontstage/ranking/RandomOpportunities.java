package io.frontstage.ranking;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Random maps with pains and opportunities, and variants with single figures changed. There are few different figures,
 * so that ties are frequent.
 */
final class RandomOpportunities {

    private static final List<String> SEVERITIES = List.of("low", "medium", "high", "critical");
    private static final List<String> CONFIDENCES = List.of("low", "medium", "high");

    /** An opportunity as written; 0 and empty mean not given. */
    record Written(int step, List<Integer> solves, int impact, int effort, String confidence, boolean namesPains) {

        Written impact(int value) {
            return new Written(step, solves, value, effort, confidence, namesPains);
        }

        Written effort(int value) {
            return new Written(step, solves, impact, value, confidence, namesPains);
        }

        Written confidence(String value) {
            return new Written(step, solves, impact, effort, value, namesPains);
        }

        Written solving(int pain) {
            List<Integer> more = new ArrayList<>(solves);
            more.add(pain);
            return new Written(step, more, impact, effort, confidence, namesPains);
        }
    }

    private final List<String> pains = new ArrayList<>();
    private final List<Written> opportunities = new ArrayList<>();
    private final List<Boolean> moments = new ArrayList<>();

    private RandomOpportunities() {}

    static RandomOpportunities of(long seed) {
        Random random = new Random(seed);
        RandomOpportunities map = new RandomOpportunities();
        int steps = 1 + random.nextInt(4);
        for (int i = 0; i < steps; i++) {
            map.moments.add(random.nextInt(3) == 0);
        }
        int pains = random.nextInt(8);
        for (int i = 0; i < pains; i++) {
            map.pains.add("{ pain: P" + i + ", id: p" + i + ", severity: " + SEVERITIES.get(random.nextInt(4))
                    + (random.nextInt(3) == 0 ? "" : ", reach: " + random.nextInt(5) * 25 + " %")
                    + (random.nextInt(5) == 0 ? ", fixed: 2026-10-01" : "") + " }");
        }
        int opportunities = 2 + random.nextInt(6);
        for (int i = 0; i < opportunities; i++) {
            List<Integer> solves = random.ints(0, Math.max(1, pains))
                    .limit(pains == 0 ? 0 : random.nextInt(3))
                    .distinct()
                    .boxed()
                    .toList();
            map.opportunities.add(new Written(
                    random.nextInt(steps),
                    solves,
                    random.nextInt(6),
                    random.nextInt(6),
                    random.nextInt(4) == 0 ? "" : CONFIDENCES.get(random.nextInt(3)),
                    random.nextInt(4) != 0));
        }
        return map;
    }

    List<Written> opportunities() {
        return List.copyOf(opportunities);
    }

    int pains() {
        return pains.size();
    }

    /** The same with one opportunity changed. */
    RandomOpportunities with(int index, UnaryOperator<Written> change) {
        RandomOpportunities map = new RandomOpportunities();
        map.pains.addAll(pains);
        map.moments.addAll(moments);
        map.opportunities.addAll(opportunities);
        map.opportunities.set(index, change.apply(opportunities.get(index)));
        return map;
    }

    /** The same with a changed copy of one opportunity, directly after it or before it. */
    RandomOpportunities twin(int index, boolean isBefore, UnaryOperator<Written> change) {
        RandomOpportunities map = new RandomOpportunities();
        map.pains.addAll(pains);
        map.moments.addAll(moments);
        map.opportunities.addAll(opportunities);
        map.opportunities.add(isBefore ? index : index + 1, change.apply(opportunities.get(index)));
        return map;
    }

    Blueprint blueprint() {
        StringBuilder text = new StringBuilder("blueprint: B\nstages:\n  - stage: S\n    steps:\n");
        for (int step = 0; step < moments.size(); step++) {
            text.append("      - step: T").append(step).append("\n        moment-of-truth: ");
            text.append(moments.get(step) ? "yes" : "no").append('\n');
            list(text, "pains", step, pains);
            List<String> written = new ArrayList<>();
            for (int i = 0; i < opportunities.size(); i++) {
                if (opportunities.get(i).step() == step) {
                    written.add(text(i, opportunities.get(i)));
                }
            }
            if (!written.isEmpty()) {
                text.append("        opportunities:\n");
                written.forEach(one -> text.append("          - ").append(one).append('\n'));
            }
        }
        return Maps.read(text.toString());
    }

    private void list(StringBuilder text, String key, int step, List<String> all) {
        List<String> here = new ArrayList<>();
        for (int i = step; i < all.size(); i += moments.size()) {
            here.add(all.get(i));
        }
        if (!here.isEmpty()) {
            text.append("        ").append(key).append(":\n");
            here.forEach(one -> text.append("          - ").append(one).append('\n'));
        }
    }

    private static String text(int index, Written one) {
        return "{ opportunity: O" + index + ", id: o" + index
                + (one.namesPains()
                        ? ", solves: ["
                                + one.solves().stream().map(pain -> "p" + pain).collect(Collectors.joining(", ")) + "]"
                        : "")
                + (one.impact() == 0 ? "" : ", impact: " + one.impact())
                + (one.effort() == 0 ? "" : ", effort: " + one.effort())
                + (one.confidence().isEmpty() ? "" : ", confidence: " + one.confidence()) + " }";
    }
}
