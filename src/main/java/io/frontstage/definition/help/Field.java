package io.frontstage.definition.help;

import java.util.List;

/**
 * A key of an element or of the map, as a person reads and sets it.
 *
 * @param key as written
 * @param label what it is called
 * @param meaning what the key means, and how its value is written
 * @param control how it is set: {@code text}, {@code lines}, {@code number}, {@code date}, {@code flag}, {@code choice}, {@code texts} (one a
 *     line), {@code checks} (any of the choices), {@code feeling}, {@code metrics}, {@code entries} (things with fields of their own), or
 *     {@code written} (only in the text)
 * @param isTitle whether it is the title
 * @param values the values in the text; empty if there is none, or only values by persona
 * @param inherited the value that applies if the element has none; empty if there is none
 * @param choices the possible values; empty if any text is possible
 * @param personas the value for each persona; empty if the value cannot differ by persona
 * @param metrics the metrics, for a key that has metrics
 * @param entries the personas or lanes, for a key that lists them
 * @param question what to ask oneself if the value is missing; empty if it is not
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

    /** A possible value and its label. */
    public record Option(String value, String label) {}

    /** @param value the value for this persona; empty if there is none */
    public record OfPersona(String persona, String name, String value) {}

    /** A metric; a part is empty if the metric does not have it. */
    public record OfMetric(String name, String value, String baseline, String target) {}

    /**
     * An entry with fields of its own.
     *
     * @param what its kind: {@code persona}, {@code lane}
     * @param kind of a lane, such as {@code frontstage}; empty for a persona
     * @param place among the listed ones, from 0; -1 if it is a built-in lane that is not listed
     * @param cards how many cards it has, for a lane
     */
    public record Entry(String what, String id, String title, String kind, int place, int cards) {}
}
