package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Better;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.DatedValue;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.FigurePeriod;
import io.frontstage.blueprint.JourneyPath;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.MetricKind;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Provenance;
import io.frontstage.blueprint.Scale;
import io.frontstage.blueprint.Share;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.TimeSpan;
import io.frontstage.blueprint.Tracker;
import io.frontstage.blueprint.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a blueprint as a definition in JSON, with every id and without repetition: inherited values are left out. Reading the result gives
 * an equal blueprint, and writing that gives the same text.
 */
public final class NormalisedJson {

    private final JsonText json = new JsonText();
    private final Blueprint blueprint;

    private NormalisedJson(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /** The definition's text. */
    public static String of(Blueprint blueprint) {
        return new NormalisedJson(blueprint).write();
    }

    private String write() {
        Inherited inherited = new Inherited(blueprint.info().about().provenance(), Audience.ALL, Optional.empty());
        json.object(() -> {
            info(blueprint.info());
            things(Key.PERSONAS, blueprint.personas(), persona -> persona(persona, inherited));
            things(Key.PATHS, blueprint.paths(), path -> path(path, inherited));
            things(Key.LANES, blueprint.lanes(), this::lane);
            metrics(json, blueprint.metrics());
            things(Key.STAGES, blueprint.stages(), stage -> stage(stage, inherited));
            things(Key.ARROWS, blueprint.arrows(), this::arrow);
            things(Key.DISMISSED, blueprint.dismissals(), this::dismissal);
        });
        return json.finish();
    }

    private <T> void things(Key key, List<T> things, Consumer<T> writing) {
        things(json, key, things, writing);
    }

    static <T> void things(JsonText json, Key key, List<T> things, Consumer<T> writing) {
        if (!things.isEmpty()) {
            json.list(key.word(), () -> {
                for (T thing : things) {
                    json.object(() -> writing.accept(thing));
                }
            });
        }
    }

    private void info(MapInfo info) {
        json.number(Key.FORMAT, 1).text(Key.BLUEPRINT, info.title()).text(Key.ID, info.id());
        about(json, info.about(), Provenance.NONE);
        json.text(Key.SUMMARY, info.summary())
                .text(Key.SCENARIO, info.scenario())
                .text(Key.GOAL, info.goal())
                .text(Key.STATE, info.state() == MapState.FUTURE ? Optional.of("future") : Optional.empty())
                .text(Key.LANGUAGE, info.language().map(Locale::toLanguageTag))
                .text(Key.OWNER, info.owner())
                .text(Key.REVIEWED, info.reviewed().map(PartialDate::text))
                .text(Key.REVIEW_EVERY, info.reviewEvery().map(TimeSpan::text))
                .texts(Key.JARGON, info.jargon())
                .texts(Key.ANSWERS, info.answers());
        info.tracker().ifPresent(this::tracker);
    }

    private void tracker(Tracker tracker) {
        json.object(Key.TRACKER, () -> json.text(Key.LINK, tracker.link())
                .text(Key.PROJECT, tracker.project())
                .text(Key.TYPE, tracker.type()));
    }

    private void persona(Persona persona, Inherited inherited) {
        json.text(Key.PERSONA, persona.title()).text(Key.ID, persona.id().value());
        about(json, persona.about(), inherited.provenance());
        json.text(Key.GOAL, persona.goal()).texts(Key.QUOTE, persona.quotes());
        NormalisedNeeds.write(json, Key.NEEDS, persona.needs(), persona.about().provenance());
    }

    private void path(JourneyPath path, Inherited inherited) {
        json.text(Key.PATH, path.title()).text(Key.ID, path.id());
        about(json, path.about(), inherited.provenance());
        json.text(Key.SHARE, path.share().map(Share::text));
    }

    private void lane(Lane lane) {
        String kind = LaneTable.word(lane.kind());
        json.text(Key.LANE, lane.id().value()).text(Key.NAME, lane.name());
        if (!kind.equals(lane.id().value())) {
            json.text(Key.KIND, kind);
        }
        json.texts(Key.BY, lane.by()).texts(Key.WITH, lane.with()).texts(Key.FOR, words(lane.personas()));
    }

    private void stage(Stage stage, Inherited inherited) {
        json.text(Key.STAGE, stage.title()).text(Key.ID, stage.id().value());
        about(json, stage.about(), inherited.provenance());
        audience(json, stage.audience(), inherited.audience());
        owner(json, stage.owner(), inherited.owner());
        Inherited own = new Inherited(stage.about().provenance(), stage.audience(), stage.owner());
        NormalisedNeeds.write(json, Key.NEEDS, stage.needs(), own.provenance());
        metrics(json, stage.metrics());
        NormalisedStep steps = new NormalisedStep(json, blueprint);
        steps.items(stage.items(), own);
        things(Key.STEPS, stage.steps(), step -> steps.step(step, own));
    }

    private void arrow(Arrow arrow) {
        json.text(Key.FROM, end(arrow.from())).text(Key.TO, end(arrow.to()));
        if (arrow.kind() == ArrowKind.AGREEMENT) {
            json.text(Key.KIND, "agreement");
        }
        json.text(Key.LABEL, arrow.label());
    }

    static String end(ArrowEnd end) {
        if (end instanceof ArrowEnd.AtCell cell) {
            return cell.step() + "." + cell.lane();
        }
        return ((ArrowEnd.AtElement) end).element().value();
    }

    private void dismissal(Dismissal dismissal) {
        json.text(Key.CHECK, dismissal.check()).text(Key.AT, dismissal.at()).text(Key.REASON, dismissal.reason());
    }

    static void about(JsonText json, About about, Provenance inherited) {
        json.text(Key.NOTE, about.note()).text(Key.URL, about.url().map(Object::toString));
        Provenance own = about.provenance();
        if (own.equals(inherited)) {
            return;
        }
        if (own.isEmpty()) {
            json.texts(Key.BASIS.word(), List.of());
        }
        json.text(Key.BASIS, own.basis().map(basis -> basis.name().toLowerCase(Locale.ROOT)))
                .text(Key.SOURCE, own.source())
                .text(Key.AS_OF, own.asOf().map(PartialDate::text));
    }

    static void audience(JsonText json, Audience audience, Audience inherited) {
        if (!audience.personas().equals(inherited.personas())) {
            json.texts(Key.FOR.word(), words(audience.personas()));
        }
        if (!audience.paths().equals(inherited.paths())) {
            json.texts(Key.PATH.word(), audience.paths());
        }
    }

    static List<String> words(List<PersonaId> personas) {
        List<String> words = new ArrayList<>();
        for (PersonaId persona : personas) {
            words.add(persona.value());
        }
        return words;
    }

    static void owner(JsonText json, Optional<String> owner, Optional<String> inherited) {
        if (owner.isEmpty() && inherited.isPresent()) {
            json.texts(Key.OWNER.word(), List.of());
        } else if (!owner.equals(inherited)) {
            json.text(Key.OWNER, owner);
        }
    }

    static void metrics(JsonText json, List<Metric> metrics) {
        if (metrics.isEmpty()) {
            return;
        }
        json.object(Key.METRICS, () -> {
            for (Metric metric : metrics) {
                json.object(metric.name(), () -> metric(json, metric));
            }
        });
    }

    private static void metric(JsonText json, Metric metric) {
        json.text(Key.VALUE, metric.value().map(Value::text))
                .text(Key.BASELINE, metric.baseline().map(Value::text))
                .text(Key.TARGET, metric.target().map(Value::text));
        if (!metric.better().equals(Better.by(metric.kind(), metric.baseline(), metric.target()))) {
            json.text(Key.BETTER, metric.better().map(NormalisedJson::word));
        }
        if (metric.kind() != MetricKind.ofName(metric.name())) {
            json.text(Key.KIND, word(metric.kind()));
        }
        if (metric.per() != FigurePeriod.MONTH) {
            json.text(Key.PER, word(metric.per()));
        }
        if (!metric.scale().equals(metric.kind().scale())) {
            json.text(Key.SCALE, metric.scale().map(Scale::toString));
        }
        if (!metric.series().isEmpty()) {
            json.object(Key.SERIES, () -> {
                for (DatedValue figure : metric.series()) {
                    json.text(figure.date().text(), figure.value().text());
                }
            });
        }
        json.text(Key.LANE, metric.lane().map(Object::toString))
                .text(Key.SOURCE, metric.source())
                .text(Key.AS_OF, metric.asOf().map(PartialDate::text));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
