package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.ShortName;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.messages.Messages;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.table.ContentLanguage;
import io.frontstage.render.table.PositionText;
import io.frontstage.scene.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a map for walking through it: one section for each step, with what the customer says and feels, what the
 * service does, what hurts, and what is done about it. The page's script shows one section at a time; without it they
 * are read one after the other.
 */
public final class WalkWriter {

    private static final List<LaneKind> SERVING = List.of(LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT);

    private final Blueprint blueprint;
    private final PageOptions options;
    private final Messages messages;
    private final List<Step> steps;
    private final MarkupWriter out = new MarkupWriter();
    private final Prose prose;
    private final WalkedExperience experience;
    private final WalkedItems items;

    private WalkWriter(Blueprint blueprint, PageOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.messages = options.words();
        this.steps = blueprint.steps();
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
        this.experience = new WalkedExperience(blueprint, options, prose);
        this.items = new WalkedItems(blueprint, options, prose);
    }

    /** One element. */
    public static String write(Blueprint blueprint, PageOptions options) {
        return new WalkWriter(blueprint, options).write();
    }

    private String write() {
        out.limit(OutputLimits.PAGE);
        out.open("div").attribute("class", "frontstage-walk");
        out.attribute("data-frontstage-title", blueprint.info().title());
        int number = 0;
        for (Stage stage : blueprint.stages()) {
            if (stage.steps().isEmpty()) {
                begin(stage.id().value(), stage.audience().personas());
                where(stage.title());
                prose.words("h3", "frontstage-walk-title", stage.title());
                items(stage.items(), true);
                out.close();
            }
            for (Step step : stage.steps()) {
                step(stage, step, ++number);
            }
        }
        if (blueprint.stages().isEmpty()) {
            out.open("p").text(messages.text("walk.empty")).close();
        }
        return out.unlimited().close().toString();
    }

    private void step(Stage stage, Step step, int number) {
        begin(step.id().value(), step.audience().personas());
        where(messages.text("walk.where", stage.title(), number, steps.size()));
        prose.words("h3", "frontstage-walk-title", step.title());
        signs(step);
        experience.write(step);
        service(step, number - 1);
        if (stage.steps().get(0).equals(step)) {
            items(stage.items(), true);
        }
        items(step.items(), false);
        out.close();
    }

    private void begin(String id, List<PersonaId> personas) {
        out.open("section").attribute("class", "frontstage-walk-step").attribute("data-frontstage-item", id);
        audience(out, personas);
    }

    /**
     * Writes the personas that something is for, so that the page's script can show one persona's point of view; nothing if it is for all.
     */
    static void audience(MarkupWriter out, List<PersonaId> personas) {
        if (!personas.isEmpty()) {
            out.attribute(
                    "data-frontstage-for",
                    personas.stream().map(PersonaId::value).collect(Collectors.joining(" ")));
        }
    }

    private void where(String place) {
        prose.words("p", "frontstage-walk-where", place);
    }

    /** Writes the key facts of a step: a moment of truth, its duration and waiting time, and its channels. */
    private void signs(Step step) {
        List<String> signs = new ArrayList<>();
        if (step.momentOfTruth()) {
            signs.add(messages.text("moment-of-truth"));
        }
        if (step.failPoint()) {
            signs.add(messages.text("table.fail-point"));
        }
        step.timing().busy().ifPresent(time -> signs.add(messages.text("table.time") + ": " + time.shown()));
        step.timing().idle().ifPresent(time -> signs.add(messages.text("table.wait") + ": " + time.shown()));
        signs.addAll(step.channels());
        if (!signs.isEmpty()) {
            out.open("ul").attribute("class", "frontstage-walk-signs");
            signs.forEach(sign -> prose.words("li", "frontstage-words", sign));
            out.close();
        }
    }

    private void service(Step step, int column) {
        if (blueprint.lanes().stream().noneMatch(lane -> SERVING.contains(lane.kind()))) {
            return;
        }
        out.open("div").attribute("class", "frontstage-walk-service");
        for (LaneKind kind : SERVING) {
            List<Lane> lanes = blueprint.lanes().stream()
                    .filter(lane -> lane.kind() == kind)
                    .toList();
            if (!lanes.isEmpty()) {
                String word = kind.name().toLowerCase(Locale.ROOT);
                out.open("div").attribute("class", "frontstage-walk-part frontstage-walk-" + word);
                out.open("h4").text(messages.text("walk." + word)).close();
                boolean served = false;
                for (Lane lane : lanes) {
                    served |= lane(lane, step, column, lanes.size() > 1);
                }
                if (!served) {
                    out.open("p")
                            .attribute("class", "frontstage-walk-nothing")
                            .text(messages.text(isSaid(step, lanes) ? "table.nothing" : "walk.unsaid"))
                            .close();
                }
                out.close();
            }
        }
        out.close();
    }

    /** Whether the author states that nothing is done in these lanes. */
    private static boolean isSaid(Step step, List<Lane> lanes) {
        return lanes.stream().anyMatch(lane -> step.cell(lane.id()).isPresent());
    }

    /** Writes the cards of a lane, including those that began earlier and continue; false if there are none. */
    private boolean lane(Lane lane, Step step, int column, boolean named) {
        List<Card> cards = new ArrayList<>();
        for (int earlier = 0; earlier < column; earlier++) {
            int past = column - earlier;
            steps.get(earlier).cell(lane.id()).map(Cell::cards).orElse(List.of()).stream()
                    .filter(card -> card.span() > past)
                    .forEach(cards::add);
        }
        cards.addAll(step.cell(lane.id()).map(Cell::cards).orElse(List.of()));
        if (cards.isEmpty()) {
            return false;
        }
        if (named) {
            prose.words("h5", "frontstage-walk-lane", PositionText.name(lane, messages));
        }
        out.open("ul").attribute("class", "frontstage-walk-cards");
        cards.forEach(this::card);
        out.close();
        return true;
    }

    private void card(Card card) {
        out.open("li").attribute("data-frontstage-item", card.id().value());
        audience(out, card.personas());
        prose.words(card.does());
        List<String> doers = new ArrayList<>(card.by());
        doers.addAll(card.with());
        if (!doers.isEmpty()) {
            out.text(" · ");
            prose.words("span", "frontstage-walk-by", ShortName.of(String.join(", ", doers)));
        }
        out.close();
    }

    /** @param ofStage whether the items belong to the whole stage */
    private void items(Items here, boolean ofStage) {
        if (options.shows(Part.ITEMS) && !here.all().isEmpty()) {
            items.write(here, ofStage);
        }
    }
}
