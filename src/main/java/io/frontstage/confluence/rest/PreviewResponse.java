package io.frontstage.confluence.rest;

import io.frontstage.check.CraftStep;
import io.frontstage.confluence.drawing.MapPreview;
import io.frontstage.definition.help.fix.QuickFix;
import io.frontstage.definition.help.fix.QuickFixes;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.problem.Severity;
import io.frontstage.source.Lines;
import io.frontstage.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A preview. Places are given as lines and columns from 1 (columns count code points) and as indexes from 0 (which
 * count UTF-16 units, as script does).
 *
 * @param html the map; missing if the text cannot be drawn
 * @param hints kinds of hints that {@code problems} has more than one of
 * @param outline the elements of the map; missing if {@code html} is missing
 * @param guide the progress of the map in the order of the craft; missing if {@code html} is missing
 * @param edited the result of the changes; missing if there were none
 */
record PreviewResponse(
        String html,
        List<ProblemJson> problems,
        List<HintsJson> hints,
        List<PlaceJson> places,
        OutlineJson outline,
        EditedJson edited,
        List<GuideJson> guide) {

    /** @param title how many there are of what: {@code 9 pains without an opportunity} */
    record HintsJson(String code, String title) {}

    /** @param at the index at which it is written, or would be written */
    record GuideJson(String title, String ask, boolean taken, int at) {}

    /** The position of a step, card or item. */
    record PlaceJson(String item, int line, int column, int from, int to) {}

    /**
     * @param fix the quick fix; missing if a person must decide
     * @param fixAll one that fixes all problems of the kind at once; only the first of several has it
     */
    record ProblemJson(
            String code,
            String severity,
            int line,
            int column,
            int endLine,
            int endColumn,
            int from,
            int to,
            String message,
            FixJson fix,
            FixJson fixAll) {}

    record FixJson(String label, List<ChangeJson> edits) {}

    /** Replaces the text between two indexes. */
    record ChangeJson(int from, int to, String insert) {}

    static PreviewResponse of(MapPreview.Seen seen, Messages messages) {
        String text = new String(seen.result().text().bytes(), StandardCharsets.UTF_8);
        QuickFixes fixes = new QuickFixes(text);
        Lines lines = new Lines(text);
        return new PreviewResponse(
                seen.html().orElse(null),
                seen.problems().stream()
                        .map(problem -> problem(problem, fixes, lines, messages))
                        .toList(),
                hints(seen.problems(), messages),
                seen.places().entrySet().stream()
                        .map(place -> place(place.getKey(), place.getValue()))
                        .toList(),
                seen.drawn().map(drawn -> OutlineJson.of(drawn, messages)).orElse(null),
                seen.result().outcomes().isEmpty() ? null : EditedJson.of(seen.result(), messages),
                seen.drawn().map(drawn -> guide(drawn, messages)).orElse(null));
    }

    private static List<HintsJson> hints(List<Problem> problems, Messages messages) {
        Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
        problems.stream()
                .filter(problem -> problem.severity() == Severity.HINT)
                .forEach(hint -> counts.merge(hint.code(), 1, Integer::sum));
        ProblemTexts texts = new ProblemTexts(messages);
        return counts.entrySet().stream()
                .filter(kind -> kind.getValue() > 1)
                .map(kind -> new HintsJson(kind.getKey().id(), texts.many(kind.getKey(), kind.getValue())))
                .toList();
    }

    private static List<GuideJson> guide(MapPreview.Drawn drawn, Messages messages) {
        return Arrays.stream(CraftStep.values())
                .map(step -> new GuideJson(
                        step.title(messages),
                        step.question(messages),
                        step.isTaken(drawn.blueprint()),
                        step.place(drawn.blueprint(), drawn.places()).start()))
                .toList();
    }

    private static PlaceJson place(String item, SourceSpan span) {
        return new PlaceJson(item, span.line(), span.column(), span.start(), span.end());
    }

    private static ProblemJson problem(Problem problem, QuickFixes fixes, Lines lines, Messages messages) {
        SourceSpan span = problem.span();
        SourceSpan end = lines.span(span.end(), span.end());
        return new ProblemJson(
                problem.code().id(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                span.line(),
                span.column(),
                end.line(),
                end.column(),
                span.start(),
                span.end(),
                new ProblemTexts(messages).sentence(problem),
                fixes.of(problem).map(fix -> fix(fix, messages)).orElse(null),
                fixes.ofAllLike(problem).map(fix -> fix(fix, messages)).orElse(null));
    }

    private static FixJson fix(QuickFix fix, Messages messages) {
        return new FixJson(
                fix.label(messages),
                List.of(new ChangeJson(
                        fix.change().start(), fix.change().end(), fix.change().text())));
    }
}
