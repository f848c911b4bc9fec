package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Met;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.ShortName;
import io.frontstage.blueprint.Step;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.scene.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Writes what the customer says, feels, thinks and does at a step, which comes first. */
final class WalkedExperience {

    /** The mouth of a face, from very bad to very good, in a square of 24. */
    private static final List<String> MOUTHS = List.of(
            "M7 18Q12 11 17 18", "M7.5 17Q12 14 16.5 17", "M7.5 16H16.5", "M7.5 15Q12 18 16.5 15", "M7 14Q12 21 17 14");

    private final Blueprint blueprint;
    private final PageOptions options;
    private final Messages messages;
    private final MarkupWriter out;
    private final Prose prose;

    WalkedExperience(Blueprint blueprint, PageOptions options, Prose prose) {
        this.blueprint = blueprint;
        this.options = options;
        this.messages = options.words();
        this.out = prose.out();
        this.prose = prose;
    }

    void write(Step step) {
        Experience lived = step.experience();
        out.open("div").attribute("class", "frontstage-walk-customer");
        if (options.shows(Part.THOUGHTS)) {
            lived.quotes().forEach(quote -> prose.words("blockquote", "frontstage-walk-quote", quote));
        }
        if (options.shows(Part.EMOTIONS) && !lived.feels().isEmpty()) {
            out.open("ul").attribute("class", "frontstage-walk-feelings");
            each(lived.feels(), this::feeling);
            out.close();
        }
        if (options.shows(Part.THOUGHTS)) {
            texts("table.thinks", "frontstage-walk-line frontstage-walk-thinks", lived.thinks());
            needs("table.needs", lived.needs());
            needs("table.expects", lived.expects());
        }
        cards("lane.evidence", LaneKind.EVIDENCE, step);
        cards("walk.does", LaneKind.CUSTOMER, step);
        if (options.shows(Part.EMOTIONS)) {
            lived.staffFeels().ifPresent(emotion -> {
                out.open("p").attribute("class", "frontstage-walk-line");
                label(messages.text("table.staff-feels"));
                emotion(emotion);
                out.close();
            });
        }
        out.close();
    }

    private void feeling(Emotion emotion) {
        face(emotion.score());
        out.open("span").attribute("class", "frontstage-walk-feeling");
        emotion(emotion);
        out.close();
    }

    private void emotion(Emotion emotion) {
        emotion.words().ifPresent(words -> {
            prose.words("strong", "frontstage-words", words);
            out.text(" – ");
        });
        out.text(messages.text("emotion." + emotion.score()));
    }

    private void face(int score) {
        out.open("svg").attribute("class", "frontstage-walk-face").attribute("viewBox", "0 0 24 24");
        out.attribute("aria-hidden", "true").attribute("data-frontstage-feels", Integer.toString(score));
        out.open("circle")
                .attribute("cx", "12")
                .attribute("cy", "12")
                .attribute("r", "11")
                .closeEmpty();
        out.open("path")
                .attribute("d", "M8.5 8.5V10M15.5 8.5V10" + MOUTHS.get(score + 2))
                .closeEmpty();
        out.close();
    }

    private void texts(String key, String style, PerPersona<List<String>> said) {
        if (said.isEmpty()) {
            return;
        }
        out.open("div").attribute("class", style);
        label(messages.text(key));
        out.open("ul");
        each(said, texts -> {
            String between = "";
            for (String text : texts) {
                out.text(between);
                prose.words(text);
                between = " / ";
            }
        });
        out.close().close();
    }

    /** Needs or expectations: plain texts, or things, each for the personas who need it. */
    private void needs(String key, Needs needs) {
        texts(key, "frontstage-walk-line", needs.texts());
        if (needs.things().isEmpty()) {
            return;
        }
        out.open("div").attribute("class", "frontstage-walk-line");
        label(messages.text(key));
        out.open("ul");
        for (Need need : needs.things()) {
            out.open("li").attribute("data-frontstage-item", need.id().value());
            WalkWriter.audience(out, need.personas());
            prose.words(need.title());
            need.met().filter(met -> met != Met.YES).ifPresent(met -> {
                String word = met.name().toLowerCase(Locale.ROOT);
                out.text(" (" + messages.text("table.met") + ": " + messages.text("table.met." + word) + ")");
            });
            out.close();
        }
        out.close().close();
    }

    /** Writes the cards of the customer's side; nothing if there are none. */
    private void cards(String key, LaneKind kind, Step step) {
        List<Cell> cells = step.cells().stream()
                .filter(cell -> !cell.cards().isEmpty())
                .filter(cell -> blueprint
                        .lane(cell.lane())
                        .filter(lane -> lane.kind() == kind)
                        .isPresent())
                .toList();
        if (cells.isEmpty()) {
            return;
        }
        out.open("div").attribute("class", "frontstage-walk-line");
        label(messages.text(key));
        out.open("ul");
        cells.stream().flatMap(cell -> cell.cards().stream()).forEach(card -> {
            out.open("li").attribute("data-frontstage-item", card.id().value());
            WalkWriter.audience(out, card.personas());
            prose.words(card.does());
            out.close();
        });
        out.close().close();
    }

    /**
     * Writes a list entry for the value of everybody, and one for each persona with a value of its own. An entry for a persona states whose
     * point of view shows it.
     */
    private <T> void each(PerPersona<T> said, Consumer<T> writer) {
        said.everybody().ifPresent(value -> {
            out.open("li");
            writer.accept(value);
            out.close();
        });
        for (Map.Entry<PersonaId, T> one : said.byPersona().entrySet()) {
            out.open("li");
            WalkWriter.audience(out, List.of(one.getKey()));
            label(blueprint
                    .persona(one.getKey())
                    .map(Persona::title)
                    .map(ShortName::of)
                    .orElse(one.getKey().value()));
            writer.accept(one.getValue());
            out.close();
        }
    }

    private void label(String text) {
        prose.words("span", "frontstage-walk-label", text + ":");
        out.text(" ");
    }
}
