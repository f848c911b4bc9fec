package io.frontstage.render.table;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.ShortName;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.TimeSpan;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.scene.Part;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes the rows under the lanes: the experience of each step, what is good or bad in it, and its metrics. */
final class StepRows {

    private final Blueprint blueprint;
    private final PageOptions options;
    private final Messages messages;
    private final Prose prose;
    private final MarkupWriter out;
    private final Facts facts;
    private final EntryWriter entryWriter;
    private final PositionText positionText;
    private final BiConsumer<String, Runnable> row;

    StepRows(
            Blueprint blueprint,
            PageOptions options,
            Prose prose,
            Facts facts,
            EntryWriter entryWriter,
            PositionText positionText,
            BiConsumer<String, Runnable> row) {
        this.blueprint = blueprint;
        this.options = options;
        this.messages = options.words();
        this.prose = prose;
        this.out = prose.out();
        this.facts = facts;
        this.entryWriter = entryWriter;
        this.positionText = positionText;
        this.row = row;
    }

    void write() {
        texts("table.channels", Step::channels);
        if (options.shows(Part.THOUGHTS)) {
            needs("table.needs", step -> step.experience().needs());
            personal("table.thinks", step -> step.experience().thinks(), this::sentences);
            needs("table.expects", step -> step.experience().expects());
            texts("table.quotes", step -> step.experience().quotes());
        }
        if (options.shows(Part.EMOTIONS)) {
            personal("table.feels", step -> step.experience().feels(), this::emotion);
            row("table.feels-answered", step -> step.experience().answered().isPresent(), step -> step.experience()
                    .answered()
                    .ifPresent(
                            lately -> out.text(messages.text("table.feels-answered.mean", lately.text(), lately.n()))));
            row("table.staff-feels", step -> step.experience().staffFeels().isPresent(), step -> step.experience()
                    .staffFeels()
                    .ifPresent(this::emotion));
        }
        if (options.shows(Part.ITEMS)) {
            entries("table.pains", step -> step.items().pains(), entryWriter::pain);
            entries("table.delights", step -> step.items().delights(), entryWriter::delight);
            entries("table.opportunities", step -> step.items().opportunities(), entryWriter::opportunity);
        }
        if (options.shows(Part.MEASURES)) {
            row(
                    "table.time-and-cost",
                    step -> !step.timing().isEmpty() || step.tolerance().isPresent(),
                    this::timing);
            texts("table.policies", Step::policies);
            entries("table.metrics", Step::metrics, metric -> {
                out.open("li");
                facts.metric(metric, metric.lane().map(positionText::lane));
                out.close();
            });
        }
    }

    private void texts(String key, Function<Step, List<String>> texts) {
        entries(key, texts, text -> prose.words("li", "frontstage-words", text));
    }

    private <T> void entries(String key, Function<Step, List<T>> things, Consumer<T> entry) {
        row(key, step -> !things.apply(step).isEmpty(), step -> {
            out.open("ul").attribute("class", "frontstage-entries");
            things.apply(step).forEach(entry);
            out.close();
        });
    }

    private void timing(Step step) {
        facts.timing(step.timing());
        step.tolerance().map(TimeSpan::text).ifPresent(time -> facts.words("table.tolerance", time));
    }

    private void needs(String key, Function<Step, Needs> said) {
        row(key, step -> !said.apply(step).isEmpty(), step -> {
            Needs here = said.apply(step);
            if (here.things().isEmpty()) {
                personal(here.texts(), this::sentences);
            } else {
                entryWriter.needs(here);
            }
        });
    }

    private <T> void personal(String key, Function<Step, PerPersona<T>> said, Consumer<T> writer) {
        row(key, step -> !said.apply(step).isEmpty(), step -> personal(said.apply(step), writer));
    }

    private <T> void personal(PerPersona<T> here, Consumer<T> writer) {
        out.open("ul").attribute("class", "frontstage-entries");
        here.everybody().ifPresent(value -> {
            out.open("li");
            if (!here.byPersona().isEmpty()) {
                label(messages.text("table.others"));
            }
            writer.accept(value);
            out.close();
        });
        for (Map.Entry<PersonaId, T> one : here.byPersona().entrySet()) {
            out.open("li");
            label(blueprint
                    .persona(one.getKey())
                    .map(Persona::title)
                    .map(ShortName::of)
                    .orElse(one.getKey().value()));
            writer.accept(one.getValue());
            out.close();
        }
        out.close();
    }

    private void label(String who) {
        prose.words("span", "frontstage-label", who);
        out.text(": ");
    }

    private void sentences(List<String> texts) {
        String between = "";
        for (String text : texts) {
            out.text(between);
            prose.words(text);
            between = " / ";
        }
    }

    private void emotion(Emotion emotion) {
        out.text(messages.text("emotion." + emotion.score()));
        emotion.words().ifPresent(more -> {
            out.text(": ");
            prose.words(more);
        });
    }

    /** Writes a row if at least one step has something in it. */
    private void row(String key, Predicate<Step> says, Consumer<Step> writer) {
        if (blueprint.steps().stream().noneMatch(says)) {
            return;
        }
        row.accept(messages.text(key), () -> {
            for (Stage stage : blueprint.stages()) {
                for (Step step : stage.steps()) {
                    out.open("td");
                    if (says.test(step)) {
                        out.attribute("class", "frontstage-of-step");
                        writer.accept(step);
                    }
                    out.close();
                }
                if (stage.steps().isEmpty()) {
                    out.open("td").close();
                }
            }
        });
    }
}
