package io.frontstage.layout;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Provenance;
import io.frontstage.blueprint.TimeSpan;
import io.frontstage.blueprint.Timing;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of things on one map, in the reader's language. */
final class Labels {

    /** The separator of two facts in small print; no line ends with it. */
    static final String SEPARATOR = " ·\u00a0";

    /** Commas as in Latin, Arabic, Japanese and Chinese script. */
    private static final String COMMAS = ",\u060c\u3001\uff0c";

    /** Makes a line run from left to right regardless of its first letter. */
    private static final char LEFT_TO_RIGHT = '\u200e';

    private final Messages messages;
    private final LocalDate today;
    private final Optional<Basis> mapBasis;
    private final Map<LaneId, String> lanes = new HashMap<>();
    private final Map<PersonaId, String> personas = new HashMap<>();

    Labels(Blueprint blueprint, LayoutOptions options) {
        this.messages = Messages.in(options.locale());
        this.today = options.today();
        this.mapBasis = blueprint.info().about().provenance().basis();
        for (Lane lane : blueprint.lanes()) {
            lanes.put(lane.id(), laneName(lane));
        }
        for (Persona persona : blueprint.personas()) {
            personas.put(persona.id(), shortName(persona.title()));
        }
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private String laneName(Lane lane) {
        return lane.ownName().orElseGet(() -> kindOf(lane));
    }

    String kindOf(Lane lane) {
        return messages.text("lane." + lane.kind().name().toLowerCase(Locale.ROOT));
    }

    String lane(LaneId lane) {
        return lanes.getOrDefault(lane, lane.value());
    }

    /** A persona's title up to the comma. */
    String persona(PersonaId persona) {
        return personas.getOrDefault(persona, persona.value());
    }

    private static String shortName(String title) {
        for (int i = 1; i < title.length(); i++) {
            if (COMMAS.indexOf(title.charAt(i)) >= 0) {
                return title.substring(0, i);
            }
        }
        return title;
    }

    String personas(List<PersonaId> ids) {
        StringBuilder text = new StringBuilder();
        for (PersonaId id : ids) {
            append(text, ", ", persona(id));
        }
        return text.toString();
    }

    /** On which paths and for which personas something is; empty: for everybody. */
    List<String> only(Audience audience) {
        List<String> only = new ArrayList<>(2);
        if (!audience.paths().isEmpty()) {
            only.add(text("map.path", String.join(", ", audience.paths())));
        }
        if (!audience.personas().isEmpty()) {
            only.add(text("map.for", personas(audience.personas())));
        }
        return only;
    }

    /** Who does it, with what, how long it takes and what it costs, without what its lane already states. */
    List<String> effort(List<String> by, List<String> with, Timing timing) {
        List<String> facts = new ArrayList<>(4);
        if (!by.isEmpty()) {
            facts.add(messages.text("map.by", String.join(", ", by)));
        }
        if (!with.isEmpty()) {
            facts.add(String.join(", ", with));
        }
        timing.busy().ifPresent(busy -> facts.add(span(busy)));
        timing.cost().ifPresent(cost -> facts.add(unbroken(cost.text())));
        return facts;
    }

    /** A time span as displayed, on one line. */
    static String span(TimeSpan time) {
        return unbroken(time.shown());
    }

    private static String unbroken(String figure) {
        return figure.replace(' ', '\u00a0');
    }

    /** The texts for screen readers about time, wait and cost. */
    List<String> spoken(Timing timing) {
        List<String> facts = new ArrayList<>(3);
        timing.busy().ifPresent(busy -> facts.add(messages.text("map.time", busy.text())));
        timing.idle().ifPresent(idle -> facts.add(messages.text("map.wait", idle.text())));
        timing.cost().ifPresent(cost -> facts.add(messages.text("map.cost", cost.text())));
        return facts;
    }

    /** A statement's basis, if it differs from that of the map. */
    Optional<Basis> basis(About about) {
        Optional<Basis> basis = about.provenance().basis();
        return basis.equals(mapBasis) ? Optional.empty() : basis;
    }

    /** The source and date of a statement, if it states its own; otherwise empty. */
    String source(Provenance own, Provenance inherited) {
        if (own.equals(inherited) || own.source().isEmpty() && own.asOf().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        own.source().ifPresent(source -> text.append(messages.text("map.source", source)));
        own.asOf().ifPresent(asOf -> append(text, ", ", messages.text("map.as-of", asOf.text())));
        return text.toString();
    }

    String issues(List<IssueKey> keys) {
        StringBuilder text = new StringBuilder();
        for (IssueKey key : keys) {
            append(text, ", ", key.value());
        }
        return text.toString();
    }

    boolean isOver(LocalDate day) {
        return day.isBefore(today);
    }

    /** A score with its sign and its words, or our words if there are none. */
    String emotion(Emotion emotion) {
        String said = emotion.words().orElseGet(() -> messages.text("emotion." + emotion.score()));
        String score = score(emotion.score()) + " ";
        // otherwise the sign would be on the wrong side of its number
        return Direction.isRightToLeft(said) ? LEFT_TO_RIGHT + score + said : score + said;
    }

    static String score(int score) {
        return score > 0 ? "+" + score : score < 0 ? "\u2212" + -score : "0";
    }

    static void append(StringBuilder text, String separator, String more) {
        if (!more.isEmpty()) {
            text.append(text.length() == 0 ? "" : separator).append(more);
        }
    }

    /** The current figure of a metric, or a text that there is none yet. */
    String figure(Metric metric) {
        return metric.now().map(figure -> figure.value().text()).orElseGet(() -> text("map.metric.none"));
    }
}
