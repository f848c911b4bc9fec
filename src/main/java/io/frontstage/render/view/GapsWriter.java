package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Step;
import io.frontstage.gap.Gap;
import io.frontstage.gap.GapChain;
import io.frontstage.gap.GapRemedyJson;
import io.frontstage.gap.GapSeverity;
import io.frontstage.gap.Gaps;
import io.frontstage.gap.ServiceAtStep;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.svg.Links;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.render.table.ContentLanguage;
import io.frontstage.render.table.PositionText;
import io.frontstage.scene.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the gaps of a map: the drawing with their band, and a sentence for each, which opens to show the service at
 * that step.
 */
public final class GapsWriter {

    private final Blueprint blueprint;
    private final PageOptions options;
    private final Messages messages;
    private final List<Step> steps;
    private final MarkupWriter out = new MarkupWriter();
    private final Prose prose;

    private GapsWriter(Blueprint blueprint, PageOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.messages = options.words();
        this.steps = blueprint.steps();
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
    }

    /**
     * One element.
     *
     * @param gaps all gaps, including those set aside
     * @param drawing the drawing with the gaps that are not set aside, named {@code gap-1} and so on
     */
    public static String write(Blueprint blueprint, List<Gap> gaps, Drawing drawing, PageOptions options) {
        return new GapsWriter(blueprint, options).write(gaps, drawing);
    }

    private String write(List<Gap> gaps, Drawing drawing) {
        List<Gap> open = gaps.stream().filter(gap -> !gap.isSetAside()).toList();
        out.open("div").attribute("class", "frontstage-drawing frontstage-compare");
        out.attribute("data-frontstage-lanes", GapRemedyJson.lanes(lanes(), lane -> PositionText.name(lane, messages)));
        out.open("p")
                .attribute("class", "frontstage-compare-head")
                .text(head(open))
                .close();
        rules();
        out.open("div").attribute("class", "frontstage-compared").attribute("tabindex", "0");
        out.attribute("role", "region")
                .attribute(
                        "aria-label",
                        messages.text("compare.mode.gaps") + ": "
                                + blueprint.info().title());
        SvgWriter.inPage(
                out,
                drawing,
                new Links(
                        options.anchors(), options.issues(), new PositionText(blueprint, messages).places(), Map.of()));
        out.close();
        out.open("div").attribute("class", "frontstage-gap-list");
        for (GapSeverity severity : GapSeverity.values()) {
            section(severity, open);
        }
        setAside(gaps.stream().filter(Gap::isSetAside).toList(), Gaps.outlived(blueprint, gaps));
        return out.close().close().toString();
    }

    /** Writes what counts as a gap: each kind under the word on its chip. */
    private void rules() {
        out.open("details").attribute("class", "frontstage-gap-rules");
        out.open("summary").text(messages.text("gaps.rules")).close();
        out.open("dl");
        for (GapCode code : GapCode.values()) {
            out.open("dt").text(messages.text("gap.chip." + code.id())).close();
            out.open("dd").text(messages.text("gap.rule." + code.id())).close();
        }
        out.close();
        out.open("p").text(messages.text("gaps.rules.never")).close().close();
    }

    /** The lanes of the organisation, with the built-in lane for each kind that the map has none of. */
    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (LaneKind kind : List.of(LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT)) {
            List<Lane> own = blueprint.lanes().stream()
                    .filter(lane -> lane.kind() == kind)
                    .toList();
            lanes.addAll(
                    own.isEmpty()
                            ? List.of(new Lane(
                                    new LaneId(kind.name().toLowerCase(Locale.ROOT)),
                                    Optional.empty(),
                                    kind,
                                    List.of(),
                                    List.of(),
                                    List.of()))
                            : own);
        }
        return lanes;
    }

    private String head(List<Gap> open) {
        if (open.isEmpty()) {
            return messages.text("gaps.none");
        }
        List<ElementId> at = open.stream().map(Gap::step).distinct().toList();
        String head =
                messages.text(open.size() == 1 ? "gaps.head.one" : "gaps.head", open.size(), at.size(), steps.size());
        long moments = open.stream()
                .filter(gap -> steps.get(index(gap)).momentOfTruth())
                .count();
        return moments == 0 ? head : messages.text("gaps.head.moments", head, moments);
    }

    private void section(GapSeverity severity, List<Gap> open) {
        List<Gap> these =
                open.stream().filter(gap -> gap.severity() == severity).toList();
        if (these.isEmpty()) {
            return;
        }
        ListParts.heading(out, "h3", messages.text("gaps." + severity.id()), these.size());
        out.open("ul").attribute("class", "frontstage-gaps frontstage-gaps-" + severity.id());
        for (Gap gap : these) {
            row(gap, "gap-" + (open.indexOf(gap) + 1));
        }
        out.close();
    }

    private void row(Gap gap, String line) {
        begin(gap)
                .attribute("id", options.anchors().element(line))
                .attribute("data-frontstage-gap", line)
                .attribute("data-frontstage-chain", chain(gap))
                .attribute("data-frontstage-cards", cards(gap))
                .attribute(
                        "data-frontstage-remedy",
                        GapRemedyJson.of(gap, steps.get(index(gap)).momentOfTruth()));
        out.open("details").open("summary");
        number(gap);
        prose.words(gap.sentence());
        out.close();
        here(ServiceAtStep.of(blueprint, gap.step()));
        out.close().close();
    }

    /** Begins the line of a gap, with the data that a script needs for its actions. */
    private MarkupWriter begin(Gap gap) {
        return out.open("li")
                .attribute(
                        "data-frontstage-item", gap.thing().orElse(gap.step()).value())
                .attribute("data-frontstage-code", gap.code().id())
                .attribute("data-frontstage-step", gap.step().value());
    }

    /** The connections that a script draws when the gap is selected: {@code from to, from to}. */
    private String chain(Gap gap) {
        return GapChain.of(blueprint, gap).links().stream()
                .map(link -> link.from().value() + " " + link.to().value())
                .collect(Collectors.joining(","));
    }

    /** The ids of the cards of the step. */
    private String cards(Gap gap) {
        return ServiceAtStep.of(blueprint, gap.step()).lanes().stream()
                .flatMap(lane -> lane.cards().stream())
                .map(card -> card.id().value())
                .collect(Collectors.joining(" "));
    }

    private void number(Gap gap) {
        int number = index(gap) + 1;
        out.open("span")
                .attribute("class", "frontstage-gap-step")
                .attribute(
                        "title",
                        messages.text("gaps.step", number, steps.get(number - 1).title()))
                .text(String.valueOf(number))
                .close()
                .text(" ");
    }

    private int index(Gap gap) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(gap.step())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no step of the map: " + gap.step().value());
    }

    /** Writes the cards of the column by lane, and whether anything connects them. */
    private void here(ServiceAtStep here) {
        out.open("div").attribute("class", "frontstage-gap-here");
        if (here.lanes().isEmpty()) {
            out.text(messages.text("gaps.nothing-here")).close();
            return;
        }
        out.text(messages.text("gaps.here"));
        out.open("ul");
        for (ServiceAtStep.InLane in : here.lanes()) {
            out.open("li");
            prose.words(PositionText.name(in.lane(), messages));
            out.text(": ");
            List<String> cards = new ArrayList<>();
            in.cards().stream().map(Card::does).forEach(cards::add);
            prose.words("em", "frontstage-words", String.join(" · ", cards));
            out.close();
        }
        out.close();
        if (!here.isConnected()) {
            out.text(messages.text("gaps.unconnected"));
        }
        out.close();
    }

    private void setAside(List<Gap> gaps, List<Dismissal> outlived) {
        if (gaps.isEmpty() && outlived.isEmpty()) {
            return;
        }
        out.open("details").attribute("class", "frontstage-gaps-aside").open("summary");
        out.text(messages.text("gaps.set-aside") + " (" + (gaps.size() + outlived.size()) + ")")
                .close();
        out.open("ul").attribute("class", "frontstage-gaps");
        for (Gap gap : gaps) {
            begin(gap);
            at(gap.dismissal().orElseThrow());
            number(gap);
            prose.words(gap.sentence());
            out.text(" – ");
            reason(gap.dismissed());
            out.close();
        }
        for (Dismissal line : outlived) {
            out.open("li").attribute("data-frontstage-code", line.check());
            at(line);
            out.text(messages.text(
                            "gaps.outlived",
                            messages.text("gap.chip." + line.check()),
                            line.at().flatMap(this::title).orElse(messages.text("compare.whole-map"))))
                    .text(" – ");
            reason(line.reason());
            out.close();
        }
        out.close().close();
    }

    /** Writes where a gap was set aside, as the entry under {@code dismissed} states it; empty for the whole map. */
    private void at(Dismissal line) {
        out.attribute("data-frontstage-aside", line.at().orElse(""));
    }

    private void reason(Optional<String> said) {
        Optional<String> reason = said.filter(text -> !text.isEmpty());
        if (reason.isPresent()) {
            prose.words("em", "frontstage-words", reason.get());
        } else {
            out.text(messages.text("gaps.no-reason"));
        }
    }

    /** The title of a step, pain, need or expectation; its id if it is no longer on the map. */
    private Optional<String> title(String id) {
        Map<String, String> titles = new HashMap<>();
        blueprint.needs().forEach(need -> titles.put(need.id().value(), need.title()));
        blueprint.items().forEach(item -> titles.put(item.id().value(), item.title()));
        steps.forEach(step -> titles.put(step.id().value(), step.title()));
        return Optional.of(titles.getOrDefault(id, id));
    }
}
