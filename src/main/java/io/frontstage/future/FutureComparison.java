package io.frontstage.future;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Step;
import io.frontstage.difference.ComparedMap;
import io.frontstage.difference.Difference;
import io.frontstage.difference.ThingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares today's map with a future one. It tells what differs, but not when the future map will be reality.
 *
 * @param today today's map
 * @param future the future map
 * @param path the title of the chosen path; empty: the usual route
 * @param paths the titles of all paths, each with the maps that have it
 * @param persona the chosen persona of today's map; empty if the maps have no persona in common
 * @param personas the personas that both maps have, as they are in today's map
 * @param columns the steps of both maps in one row
 * @param figures one for each {@link FigureKind}
 * @param gone today's open pain points that the future map lacks or marks as fixed
 * @param lines what must become true; empty if the maps have no step in common
 * @param difference the differences
 */
public record FutureComparison(
        Blueprint today,
        Blueprint future,
        Optional<String> path,
        List<PathOnSides> paths,
        Optional<Persona> persona,
        List<Persona> personas,
        List<FutureColumn> columns,
        List<PromisedFigure> figures,
        List<PainPoint> gone,
        List<FutureLine> lines,
        Difference difference) {

    public FutureComparison {
        paths = List.copyOf(paths);
        personas = List.copyOf(personas);
        columns = List.copyOf(columns);
        figures = List.copyOf(figures);
        gone = List.copyOf(gone);
        lines = List.copyOf(lines);
    }

    /** A path and which of the maps have it; at least one does. */
    public record PathOnSides(String title, boolean isToday, boolean isFuture) {}

    /**
     * Compares two maps.
     *
     * @param path the title of a path; if neither map has it, the usual route is compared
     * @param persona the id of a persona of today's map; unless both maps have it, the first persona that both have is used
     */
    public static FutureComparison of(
            ComparedMap today, ComparedMap future, Optional<String> path, Optional<String> persona) {
        Difference difference = Difference.between(today, future);
        Blueprint now = today.blueprint();
        Blueprint then = future.blueprint();
        List<PathOnSides> paths = paths(now, then);
        Optional<String> chosen =
                path.filter(title -> paths.stream().anyMatch(one -> one.title().equals(title)));
        Map<PersonaId, PersonaId> later = personas(difference);
        List<Persona> personas = now.personas().stream()
                .filter(one -> later.containsKey(one.id()))
                .toList();
        Optional<Persona> who = personas.stream()
                .filter(one -> persona.filter(one.id().value()::equals).isPresent())
                .findFirst()
                .or(() -> personas.stream().findFirst());
        Optional<PersonaId> whoToday = who.map(Persona::id);
        Optional<PersonaId> whoThen = whoToday.map(later::get);
        Route nowRoute = Route.of(now, chosen, whoToday);
        Route thenRoute = Route.of(then, chosen, whoThen);
        List<FutureColumn> columns = FutureColumns.of(difference, now, then);
        List<PainPoint> gone = gone(difference, now);
        List<PromisedFigure> figures = PromisedFigures.of(
                new PromisedFigures(now, nowRoute, whoToday),
                new PromisedFigures(then, thenRoute, whoThen),
                onlyOn(columns, nowRoute, thenRoute, FutureColumn::today, FutureColumn::future),
                onlyOn(columns, thenRoute, nowRoute, FutureColumn::future, FutureColumn::today));
        return new FutureComparison(
                now,
                then,
                chosen,
                paths,
                who,
                personas,
                columns,
                figures,
                gone,
                FutureLines.of(difference, now, gone),
                difference);
    }

    /** Whether any step is in both maps. */
    public boolean hasCommonSteps() {
        return difference.common() > 0;
    }

    /** How many lines already have an issue in Jira. */
    public int inJira() {
        return (int) lines.stream().filter(FutureLine::isInJira).count();
    }

    /** How the chosen persona feels at a step today. */
    public Optional<Emotion> feltToday(Step step) {
        return persona.isPresent()
                ? step.experience().feels().of(persona.get().id())
                : step.experience().feels().everybody();
    }

    /** How the chosen persona should feel at a step in the future. */
    public Optional<Emotion> feltThen(Step step) {
        return persona.isPresent()
                ? step.experience()
                        .feels()
                        .of(personas(difference).get(persona.get().id()))
                : step.experience().feels().everybody();
    }

    private static List<PathOnSides> paths(Blueprint today, Blueprint future) {
        List<String> now = Route.paths(today);
        List<String> then = Route.paths(future);
        List<PathOnSides> paths = new ArrayList<>();
        now.forEach(title -> paths.add(new PathOnSides(title, true, then.contains(title))));
        then.stream()
                .filter(title -> !now.contains(title))
                .forEach(title -> paths.add(new PathOnSides(title, false, true)));
        return paths;
    }

    /** The id in the future map of each persona that both maps have. */
    private static Map<PersonaId, PersonaId> personas(Difference difference) {
        Map<PersonaId, PersonaId> later = new HashMap<>();
        difference.same().forEach((now, old) -> {
            if (now.kind() == ThingKind.PERSONA) {
                later.put(new PersonaId(old.id()), new PersonaId(now.id()));
            }
        });
        return later;
    }

    private static List<PainPoint> gone(Difference difference, Blueprint today) {
        Set<String> left = new HashSet<>();
        difference.same().forEach((now, old) -> {
            if (now.kind() == ThingKind.PAIN && now.text("fixed").isEmpty()) {
                left.add(old.id());
            }
        });
        List<PainPoint> gone = new ArrayList<>();
        for (Item item : today.items()) {
            if (item instanceof PainPoint pain
                    && pain.fixed().isEmpty()
                    && !left.contains(pain.id().value())) {
                gone.add(pain);
            }
        }
        return gone;
    }

    private static int onlyOn(
            List<FutureColumn> columns,
            Route route,
            Route other,
            java.util.function.Function<FutureColumn, Optional<Step>> own,
            java.util.function.Function<FutureColumn, Optional<Step>> counterpart) {
        return (int) columns.stream()
                .filter(column ->
                        own.apply(column).filter(step -> route.has(step.id())).isPresent())
                .filter(column -> counterpart
                        .apply(column)
                        .filter(step -> other.has(step.id()))
                        .isEmpty())
                .count();
    }
}
