package io.frontstage.language;

import java.util.Map;

/**
 * A snippet of the reference.
 *
 * @param line the line in the file where it begins, from 1
 * @param part what it contains: empty for a whole definition, {@code map} for keys of the map, {@code stage} or {@code
 *     step} for a list of these
 * @param text its text
 */
record Snippet(int line, String part, String text) {

    private static final String PERSONAS = "personas: [\"Dana, the commuter\", \"Sam, a visitor\"]\n";
    private static final String LANES = "lanes: { lane: host, name: Host, kind: frontstage }\n";
    private static final String STEPS = "stages:\n  - stage: Order\n    steps:\n";

    /** The context of the reference's snippets, with the ids that they refer to. */
    private static final String STAGES = STEPS
            + """
                  - Picks a café
                  - step: Pays
                    frontstage: { does: Shows the pickup time, id: promise }
                    backstage: { does: Queues the order, id: queue }
                    support: Payment provider
            """;

    /** A whole definition that contains the snippet. */
    String definition() {
        return switch (part) {
            case "" -> text;
            case "map" -> absent("blueprint", "blueprint: Order-ahead coffee\n")
                    + absent("personas", PERSONAS)
                    + absent("lanes", LANES)
                    + absent("stages", STAGES)
                    + text;
            case "stage" -> head() + "stages:\n" + text.indent(2);
            case "step" -> head() + STEPS + text.indent(6);
            default -> throw new IllegalArgumentException("line " + line + ": no such part: " + part);
        };
    }

    private static String head() {
        return "blueprint: Order-ahead coffee\n" + PERSONAS + LANES;
    }

    private String absent(String key, String lines) {
        return ((Map<?, ?>) Schema.load(text)).containsKey(key) ? "" : lines;
    }

    @Override
    public String toString() {
        return "docs/definition.md:" + line;
    }
}
