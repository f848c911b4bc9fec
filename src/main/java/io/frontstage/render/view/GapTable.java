package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Step;
import io.frontstage.gap.Gap;
import io.frontstage.gap.GapSeverity;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.table.ContentLanguage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the gaps of a map as tables for paper, the most severe first, then those that are set aside. */
public final class GapTable {

    private final Messages messages;
    private final List<Step> steps;
    private final MarkupWriter out = new MarkupWriter();
    private final Prose prose;
    private final PaperTable table;

    private GapTable(Blueprint blueprint, Messages messages) {
        this.messages = messages;
        this.steps = blueprint.steps();
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
        this.table = new PaperTable(out, prose, messages);
    }

    /**
     * One element.
     *
     * @param gaps all gaps, including those set aside
     * @param leftOut the ids of steps and things whose gaps are not shown
     */
    public static String write(Blueprint blueprint, List<Gap> gaps, Set<String> leftOut, Messages messages) {
        return new GapTable(blueprint, messages).write(gaps, leftOut);
    }

    /** A sentence for each gap with its step, those that hurt now first. */
    public static List<String> sentences(Blueprint blueprint, List<Gap> gaps) {
        Map<ElementId, String> steps = blueprint.steps().stream().collect(Collectors.toMap(Step::id, Step::title));
        return gaps.stream()
                .sorted(Comparator.comparing(Gap::severity))
                .map(gap -> steps.get(gap.step()) + ": " + gap.sentence())
                .toList();
    }

    static List<Gap> shown(List<Gap> gaps, Set<String> leftOut) {
        return gaps.stream()
                .filter(gap -> !leftOut.contains(gap.thing().orElse(gap.step()).value()))
                .toList();
    }

    private String write(List<Gap> all, Set<String> leftOut) {
        List<Gap> gaps = shown(all, leftOut);
        List<Gap> open = gaps.stream().filter(gap -> !gap.isSetAside()).toList();
        out.open("div").attribute("class", "frontstage-paper");
        if (gaps.size() < all.size()) {
            out.open("p")
                    .text(messages.text("paper.filtered", gaps.size(), all.size()))
                    .close();
        } else if (open.isEmpty()) {
            out.open("p").text(messages.text("gaps.none")).close();
        }
        for (GapSeverity severity : GapSeverity.values()) {
            section(
                    "gaps." + severity.id(),
                    open.stream().filter(gap -> gap.severity() == severity).toList());
        }
        section("gaps.set-aside", gaps.stream().filter(Gap::isSetAside).toList());
        return out.close().toString();
    }

    private void section(String key, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        table.heading(key, gaps.size());
        table.begin(List.of("items.head.step", "gaps.head.sentence"));
        for (Gap gap : gaps) {
            int at = IntStream.range(0, steps.size())
                    .filter(i -> steps.get(i).id().equals(gap.step()))
                    .findFirst()
                    .orElseThrow();
            out.open("tr");
            table.name(at + 1 + " " + steps.get(at).title());
            out.open("td");
            prose.words(gap.sentence());
            if (gap.isSetAside()) {
                out.text(" – ");
                prose.words(
                        gap.dismissed().filter(reason -> !reason.isEmpty()).orElse(messages.text("gaps.no-reason")));
            }
            out.close().close();
        }
        table.end();
    }
}
