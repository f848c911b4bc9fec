package io.frontstage.future;

import io.frontstage.blueprint.Durations;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.difference.MapThing;
import io.frontstage.difference.ThingKind;
import io.frontstage.messages.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Describes what a future map promises, in the words of the maps. */
public final class FutureTexts {

    private final FutureComparison comparison;
    private final Messages messages;

    public FutureTexts(FutureComparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
    }

    /** The name of a figure. */
    public String name(PromisedFigure figure) {
        return messages.text("future.figure." + figure.kind().word());
    }

    /** Today's figure. */
    public String today(PromisedFigure figure) {
        return value(figure, figure.today());
    }

    /** The figure of the future. */
    public String future(PromisedFigure figure) {
        return value(figure, figure.future());
    }

    private String value(PromisedFigure figure, OptionalLong value) {
        if (value.isEmpty()) {
            return messages.text("future.unknown");
        }
        if (!figure.kind().isDuration()) {
            return String.valueOf(value.getAsLong());
        }
        return value.getAsLong() == 0 ? messages.text("future.none") : said(value.getAsLong());
    }

    private static String said(long seconds) {
        return Durations.said(Duration.ofSeconds(seconds));
    }

    /** How a figure changes; empty if that is unknown. */
    public String change(PromisedFigure figure) {
        if (figure.kind() == FigureKind.STEPS && (figure.gone() > 0 || figure.added() > 0)) {
            return messages.text("future.steps", figure.gone(), figure.added());
        }
        OptionalLong change = figure.change();
        if (change.isEmpty()) {
            return "";
        }
        long much = Math.abs(change.getAsLong());
        String kind = figure.kind().isDuration() ? "duration" : "count";
        return much == 0
                ? messages.text("future.same")
                : messages.text(
                        "future." + kind + (change.getAsLong() < 0 ? ".less" : ".more"),
                        figure.kind().isDuration() ? said(much) : String.valueOf(much));
    }

    /** How many steps have no duration and are therefore not in the sum; empty if all have one. */
    public String silent(PromisedFigure figure) {
        int today = figure.silentToday();
        int future = figure.silentFuture();
        return today == 0 && future == 0 ? "" : messages.text("future.silent", today, future);
    }

    /** A figure in one line of text. */
    public String sentence(PromisedFigure figure) {
        String line = messages.text("future.figure", name(figure), today(figure), future(figure));
        return List.of(change(figure), silent(figure)).stream()
                .filter(part -> !part.isEmpty())
                .reduce(line, (one, other) -> one + " · " + other);
    }

    /** The title of the future thing, which is also that of its opportunity. */
    public String title(FutureLine line) {
        MapThing thing = line.thing();
        return thing.kind() == ThingKind.LANE ? lane(thing.id()) : thing.title();
    }

    /** Where it is in the future map, and which pain points it solves. */
    public String place(FutureLine line) {
        MapThing thing = line.thing();
        List<String> parts = new ArrayList<>();
        if (thing.kind() == ThingKind.STEP) {
            parts.add(messages.text("future.kind.step"));
        } else if (thing.kind() == ThingKind.LANE) {
            parts.add(messages.text("future.kind.lane"));
        } else {
            thing.within(ThingKind.STEP)
                    .or(() -> thing.within(ThingKind.STAGE))
                    .or(() -> thing.within(ThingKind.PERSONA))
                    .ifPresent(above -> parts.add(above.title()));
            parts.add(
                    thing.kind() == ThingKind.CARD
                            ? lane(thing.lane())
                            : messages.text("future.kind." + thing.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (!line.solves().isEmpty()) {
            parts.add(messages.text(
                    "future.mends",
                    line.solves().stream()
                            .map(PainPoint::title)
                            .map(title -> messages.text("map.quote", title))
                            .collect(Collectors.joining(", "))));
        }
        return String.join(" · ", parts);
    }

    private String lane(String id) {
        Optional<Lane> lane = comparison.future().lane(new LaneId(id));
        return lane.flatMap(Lane::ownName)
                .orElseGet(() -> messages.text(
                        "lane." + lane.map(one -> one.kind().name()).orElse(id).toLowerCase(Locale.ROOT)));
    }

    /** How many steps are in both maps. */
    public String common() {
        return messages.text(
                "future.common",
                comparison.difference().common(),
                comparison.today().steps().size());
    }

    /** How many things must become true. */
    public String count() {
        int count = comparison.lines().size();
        return count == 1 ? messages.text("future.count.one") : messages.text("future.count", count);
    }

    /** How many of them have an issue in Jira. */
    public String inJira() {
        return messages.text(
                "future.in-jira", comparison.inJira(), comparison.lines().size());
    }

    /** One sentence each for what only one map has, and for a requested path or persona that neither has. */
    public List<String> notes(Optional<String> askedPath, Optional<String> askedPersona) {
        List<String> notes = new ArrayList<>();
        askedPath
                .filter(path -> comparison.path().filter(path::equals).isEmpty())
                .ifPresent(path -> notes.add(messages.text("future.no-path", path)));
        askedPersona
                .filter(id -> comparison
                        .persona()
                        .filter(one -> one.id().value().equals(id))
                        .isEmpty())
                .ifPresent(id -> notes.add(messages.text("future.no-persona", id)));
        for (FutureComparison.PathOnSides path : comparison.paths()) {
            if (!path.isToday() || !path.isFuture()) {
                notes.add(messages.text(path.isToday() ? "future.path-today" : "future.path-future", path.title()));
            }
        }
        return notes;
    }
}
