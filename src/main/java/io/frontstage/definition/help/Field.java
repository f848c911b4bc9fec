package io.frontstage.definition.help;

import java.util.List;

/**
 * A key of something on a map, as a person reads and sets it.
 *
 * @param key as written
 * @param label what it is called
 * @param meaning what it says, and how it is written
 * @param control how it is set: {@code text}, {@code lines}, {@code number}, {@code date}, {@code flag}, {@code choice}, {@code texts} (one a
 *     line), {@code checks} (any of the choices), {@code feeling}, {@code metrics}, {@code entries} (things with fields of their own), or
 *     {@code written} (only in the text)
 * @param isTitle whether it is what the thing is called
 * @param values as they stand in the text; none if it says nothing, or only persona by persona
 * @param inherited what holds if it says nothing; empty if nothing does
 * @param choices the values that are possible; none if any is
 * @param personas what it says for each persona; none if it cannot differ from persona to persona
 * @param metrics the metrics under it
 * @param entries the personas or lanes under it
 * @param question what to ask oneself, where something is missing; empty if nothing is
 */
public record Field(
        String key,
        String label,
        String meaning,
        String control,
        boolean isTitle,
        List<String> values,
        String inherited,
        List<Option> choices,
        List<OfPersona> personas,
        List<OfMetric> metrics,
        List<Entry> entries,
        String question) {

    public Field {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
        personas = List.copyOf(personas);
        metrics = List.copyOf(metrics);
        entries = List.copyOf(entries);
    }

    /** A possible value and what it is called. */
    public record Option(String value, String label) {}

    /** @param value what is said for this persona; empty if nothing is */
    public record OfPersona(String persona, String name, String value) {}

    /** Each is empty if it says nothing. */
    public record OfMetric(String name, String value, String baseline, String target) {}

    /**
     * Something with fields of its own.
     *
     * @param what its kind: {@code persona}, {@code lane}
     * @param kind of a lane, such as {@code frontstage}; empty for a persona
     * @param place among the listed ones, from 0; -1 if it is a built-in lane that is not listed
     * @param cards how many cards it has, for a lane
     */
    public record Entry(String what, String id, String title, String kind, int place, int cards) {}
}
