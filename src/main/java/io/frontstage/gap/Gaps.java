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

/** All gaps of a map. Only the definition and its answers decide: everybody sees the same, and Jira is not asked. */
public final class Gaps {

    /** A new kind of gap is a class and a line here. */
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

    /** The gaps step by step, from left to right; those set aside are among them. */
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
     * The lines that set aside a gap which is none any more.
     *
     * @param gaps all of the map
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
