package io.frontstage.blueprint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much text a drawing of a map shows. Text is counted as often as it is shown: what is written once for a lane, a stage or a persona
 * appears on each card it applies to, so a small file could become a drawing of gigabytes.
 *
 * @param characters in UTF-16 code units, plus a fixed amount for each text
 * @param mostLines the number of lines of the text with the most lines, counted by line breaks
 */
public record ShownText(long characters, int mostLines) {

    /**
     * Maximum amount of text in a drawing, in UTF-16 code units. A drawing contains each text several times; a larger one would take more
     * memory than one page may use.
     */
    public static final int MAX_CHARACTERS = 1 << 21;

    /** Added for each text, because its position and style take space in the drawing, too. */
    private static final int EACH = 20;

    public static ShownText of(Blueprint blueprint) {
        Count count = new Count();
        count.map(blueprint);
        return new ShownText(count.characters, count.mostLines);
    }

    /** Whether there is more text than a drawing may show. */
    public boolean isTooMuch() {
        return characters > MAX_CHARACTERS;
    }

    private static final class Count {
        private final Map<PersonaId, Integer> personas = new HashMap<>();
        private long characters;
        private int mostLines = 1;

        private void map(Blueprint blueprint) {
            for (Persona persona : blueprint.personas()) {
                personas.put(persona.id(), persona.title().length());
            }
            MapInfo info = blueprint.info();
            add(info.title());
            about(info.about());
            add(info.summary());
            add(info.scenario());
            add(info.goal());
            add(info.owner());
            blueprint.personas().forEach(this::persona);
            for (JourneyPath path : blueprint.paths()) {
                add(path.title());
                about(path.about());
            }
            metrics(blueprint.metrics());
            blueprint.stages().forEach(this::stage);
            for (Arrow arrow : blueprint.arrows()) {
                add(arrow.label());
            }
        }

        private void add(String text) {
            characters += text.length() + EACH;
            int lines = 1;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                lines++;
            }
            mostLines = Math.max(mostLines, lines);
        }

        private void add(Optional<String> text) {
            if (text.isPresent()) {
                add(text.get());
            }
        }

        private void addAll(Collection<String> texts) {
            for (String text : texts) {
                add(text);
            }
        }

        private void named(Collection<PersonaId> ids) {
            for (PersonaId id : ids) {
                characters += personas.getOrDefault(id, 0) + EACH;
            }
        }

        private void persona(Persona persona) {
            add(persona.title());
            about(persona.about());
            add(persona.goal());
            addAll(persona.quotes());
            needs(persona.needs());
        }

        private void about(About about) {
            add(about.note());
            if (about.url().isPresent()) {
                add(about.url().get().toString());
            }
            add(about.provenance().source());
        }

        private void audience(Audience audience) {
            named(audience.personas());
            addAll(audience.paths());
        }

        private void stage(Stage stage) {
            add(stage.title());
            about(stage.about());
            audience(stage.audience());
            add(stage.owner());
            needs(stage.needs());
            metrics(stage.metrics());
            items(stage.items());
            for (Step step : stage.steps()) {
                step(step);
            }
        }

        private void step(Step step) {
            add(step.title());
            about(step.about());
            audience(step.audience());
            add(step.owner());
            addAll(step.channels());
            addAll(step.policies());
            experience(step.experience());
            metrics(step.metrics());
            items(step.items());
            for (Cell cell : step.cells()) {
                for (Card card : cell.cards()) {
                    card(card);
                }
            }
        }

        private void card(Card card) {
            add(card.does());
            about(card.about());
            addAll(card.by());
            addAll(card.with());
            named(card.personas());
            addAll(card.paths());
            add(card.owner());
        }

        private void experience(Experience experience) {
            addAll(experience.quotes());
            each(experience.thinks());
            needs(experience.needs());
            needs(experience.expects());
            named(experience.feels().byPersona().keySet());
            for (Emotion emotion : experience.feels().byPersona().values()) {
                add(emotion.words());
            }
            experience.feels().everybody().ifPresent(emotion -> add(emotion.words()));
            experience.staffFeels().ifPresent(emotion -> add(emotion.words()));
        }

        private void needs(Needs needs) {
            each(needs.texts());
            for (Need need : needs.things()) {
                add(need.title());
                about(need.about());
                named(need.personas());
                characters += (long) EACH * need.metBy().size();
            }
        }

        private void each(PerPersona<List<String>> said) {
            said.everybody().ifPresent(this::addAll);
            named(said.byPersona().keySet());
            said.byPersona().values().forEach(this::addAll);
        }

        private void metrics(List<Metric> metrics) {
            for (Metric metric : metrics) {
                add(metric.name());
                metric.value().ifPresent(value -> add(value.text()));
                metric.series().forEach(figure -> add(figure.value().text()));
                add(metric.source());
            }
        }

        private void items(Items items) {
            for (Item item : items.all()) {
                add(item.title());
                about(item.about());
                named(item.personas());
            }
            for (PainPoint pain : items.pains()) {
                addAll(pain.quotes());
                add(pain.owner());
                characters += (long) EACH * pain.cause().size();
                characters += (long) EACH * pain.issues().size();
            }
            for (Delight delight : items.delights()) {
                addAll(delight.quotes());
            }
            for (Opportunity opportunity : items.opportunities()) {
                add(opportunity.owner());
                characters += (long) EACH * opportunity.issues().size();
            }
        }
    }
}
