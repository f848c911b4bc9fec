package io.frontstage.gap;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds all gaps of a map. Only the definition and its answers matter, so that everybody sees the same; Jira is not queried. */
public final class Gaps {

    /** All kinds of gaps. A new kind is a class and one line here. */
    private static final List<GapKind> KINDS = List.of(
            new ExpectationUnmet(),
            new ExpectationOpen(),
            new LowWithoutPain(),
            new FeltOtherwise(),
            new PainWithoutOwner(),
            new PainWithoutCause(),
            new StepUnserved(),
            new WaitWithoutWord(),
            new WaitPastTolerance(),
            new PromiseWithoutBacking(),
            new StaffLow(),
            new MomentUnwatched());

    private Gaps() {}

    /** The gaps step by step, from left to right, including those set aside. */
    public static List<Gap> of(Blueprint blueprint, RecentAnswers answers, Messages messages) {
        List<Gap> gaps = new ArrayList<>();
        for (Stage stage : blueprint.stages()) {
            for (Step step : stage.steps()) {
                GapStep here = new GapStep(blueprint, stage, step, answers);
                for (GapKind kind : KINDS) {
                    GapCollector found = new GapCollector(kind.code(), here, messages);
                    kind.find(here, found);
                    gaps.addAll(found.gaps());
                }
            }
        }
        return gaps;
    }

    /**
     * The dismissals of gaps that no longer exist.
     *
     * @param gaps all gaps of the map
     */
    public static List<Dismissal> outlived(Blueprint blueprint, List<Gap> gaps) {
        Set<String> codes = KINDS.stream().map(kind -> kind.code().id()).collect(Collectors.toSet());
        List<Dismissal> used =
                gaps.stream().flatMap(gap -> gap.dismissal().stream()).toList();
        return blueprint.dismissals().stream()
                .filter(line -> codes.contains(line.check()) && !used.contains(line))
                .toList();
    }
}
