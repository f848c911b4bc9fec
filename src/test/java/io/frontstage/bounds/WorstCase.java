package io.frontstage.bounds;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.frontstage.blueprint.DefinitionTexts;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.definition.Limits;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Definitions that are as bad as a file of the maximum size can be, each in one way; and a very large one that is
 * legitimate.
 */
enum WorstCase {
    /** A thousand cards whose note is one text of two thousand lines. */
    ALIASES_OF_LINES(() -> cards(lines(2_000), 1_000)),
    /** One long text, as often as fits into the file. */
    ALIASES_OF_TEXT(() -> cards("word ".repeat(790), 3_000)),
    /** One stage with all its content, as often as fits into the file. */
    ALIASES_OF_STAGES(() -> "blueprint: A\nx-stage: &s\n  stage: S\n  steps:\n"
            + ("  - { step: X, note: \"" + lines(500) + "\", support: [a, b, c] }\n").repeat(3)
            + "stages: [" + "*s, ".repeat(100) + "]"),
    ALIASES_WITHIN_ALIASES(() -> {
        StringBuilder map = new StringBuilder("blueprint: A\nx-0: &a0 [word word word]\n");
        for (int i = 1; i < 60; i++) {
            map.append("x-%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(100)));
        }
        return map + steps("*a59", 300);
    }),
    SPANS(() -> {
        StringBuilder map = new StringBuilder("blueprint: A\nstages:\n- stage: S\n  steps:\n");
        for (int i = 0; i < Limits.STEPS; i++) {
            map.append("  - step: X\n    support: [")
                    .append(("{ does: " + "t".repeat(250) + ", span: 300 }, ").repeat(10))
                    .append("]\n");
        }
        return map.toString();
    }),
    ARROWS(() -> {
        StringBuilder map = new StringBuilder(steps("x", Limits.STEPS)).append("arrows:\n");
        for (int i = 0; i < Limits.ARROWS; i++) {
            map.append("- { from: s%d, to: s%d, label: %s }\n"
                    .formatted(i * 7 % 300, (i * 113 + 1) % 300, "l".repeat(700)));
        }
        return map.toString();
    }),
    PERSONAS(() -> {
        StringBuilder map = new StringBuilder("blueprint: A\npersonas:\n");
        StringBuilder all = new StringBuilder("&all [");
        for (int i = 0; i < Limits.PERSONAS; i++) {
            map.append("- { persona: \"")
                    .append("p".repeat(3_990))
                    .append("\", id: p")
                    .append(i)
                    .append(" }\n");
            all.append("p").append(i).append(", ");
        }
        map.append("x-all: ").append(all).append("]\nstages:\n- stage: S\n  for: *all\n  steps:\n");
        for (int i = 0; i < Limits.STEPS; i++) {
            map.append("  - step: X\n    feels: { p1: 1 }\n    support: [")
                    .append("{ does: x, for: *all }, ".repeat(3))
                    .append("]\n");
        }
        return map.toString();
    }),
    LINES(() -> {
        String text = "a\\n".repeat(1_990);
        StringBuilder map = new StringBuilder(
                "{\"blueprint\":\"A\",\"stages\":[{\"stage\":\"S\",\"steps\":[{\"step\":\"X\",\"support\":[");
        for (int i = 0; i < 170; i++) {
            map.append(i == 0 ? "" : ",").append("{\"does\":\"").append(text).append("\"}");
        }
        return map + "]}]}]}";
    }),
    LINES_IN_JSON_TITLES(() -> json("a\\n".repeat(59), 3_000)),
    ITEMS(() -> {
        StringBuilder map = new StringBuilder("blueprint: A\nx-keys: &k [")
                .append("AB-1234567, ".repeat(20))
                .append("]\nstages:\n- stage: S\n  steps:\n");
        for (int i = 0; i < Limits.STEPS; i++) {
            map.append("  - step: X\n    pains: [")
                    .append(("{ pain: " + "t".repeat(270) + ", issues: *k }, ").repeat(8))
                    .append("]\n");
        }
        return map.toString();
    }),
    PATHS(() -> {
        StringBuilder map = new StringBuilder("blueprint: A\nstages:\n- stage: S\n  path: [")
                .append(("\"" + "p".repeat(3_990) + "\", ").repeat(200))
                .append("]\n  steps: [");
        return map.append("X, ".repeat(Limits.STEPS)).append("]").toString();
    }),
    ROLES(() -> "blueprint: A\nlanes:\n- lane: support\n  by: [" + ("\"" + "r".repeat(3_990) + "\", ").repeat(200)
            + "]\nstages:\n- stage: S\n  steps:\n  - step: X\n    support: [" + "x, ".repeat(Limits.CARDS) + "]"),
    SHORT_ROLES(() -> "blueprint: A\nlanes:\n- lane: support\n  by: [" + "r, ".repeat(200)
            + "]\nstages:\n- stage: S\n  steps:\n"
            + ("  - step: X\n    support: [" + "x, ".repeat(10) + "]\n").repeat(300)),
    SOURCES(() -> "blueprint: A\nstages:\n- stage: S\n  source: \"" + "s".repeat(3_990) + "\"\n  steps:\n"
            + ("  - step: X\n    support: [" + "x, ".repeat(10) + "]\n").repeat(300)),
    IDS(() -> "blueprint: A\nstages:\n- stage: S\n  steps:\n"
            + ("  - step: X\n    support: [" + ("\"" + "same ".repeat(60) + "\", ").repeat(10) + "]\n").repeat(300)),
    ESCAPES(() -> json("&<>\\\"".repeat(50), 3_000)),
    OTHER_SCRIPTS(() -> json("服務藍圖".repeat(25), 3_000)),
    LONG_LINES(() -> json("word ".repeat(65), 3_000)),
    UNKNOWN_KEYS(() -> {
        StringBuilder map = new StringBuilder("blueprint: A\nstages:\n- stage: S\n  steps:\n  - step: X\n");
        for (int i = 0; i < 45_000; i++) {
            map.append("    supprot").append(i).append(": x\n");
        }
        return map.toString();
    }),
    MANY_SMALL_TEXTS(() -> "blueprint: A\nstages:\n- stage: S\n  steps:\n"
            + ("  - step: X\n    channel: [" + "c, ".repeat(190) + "]\n    quote: [" + "q, ".repeat(190) + "]\n"
                            + "    policy: [" + "p, ".repeat(190) + "]\n    thinks: [" + "t, ".repeat(190) + "]\n")
                    .repeat(300)),
    METRICS(() -> {
        StringBuilder map = new StringBuilder("blueprint: A\nstages:\n- stage: S\n  steps:\n");
        for (int i = 0; i < Limits.STEPS; i++) {
            map.append("  - step: X\n    metrics: {");
            for (int m = 0; m < 190; m++) {
                map.append(" m").append(m).append(": 3,");
            }
            map.append("}\n");
        }
        return map.toString();
    }),
    /** A map that people may really have: it is drawn completely in every output. */
    LEGITIMATE(() -> DefinitionTexts.yaml(RandomBlueprint.plain(RandomBlueprint.Size.LARGE, 1)));

    private final Supplier<String> text;

    WorstCase(Supplier<String> text) {
        this.text = text;
    }

    byte[] bytes() {
        return text.get().getBytes(UTF_8);
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".yaml";
    }

    private static String lines(int count) {
        return "a\\n".repeat(count - 1) + "a";
    }

    /** Cards with the same note, written once and then repeated with aliases. */
    private static String cards(String note, int count) {
        return "blueprint: A\nstages:\n- stage: S\n  steps:\n  - step: X\n    note: &t \"" + note + "\"\n    support:\n"
                + "    - { does: x, note: *t }\n".repeat(count);
    }

    private static String steps(String note, int count) {
        StringBuilder map = new StringBuilder("blueprint: A\nstages:\n- stage: S\n  steps:\n");
        for (int i = 0; i < count; i++) {
            map.append("  - { step: X, id: s%d, note: %s, support: x }\n".formatted(i, note));
        }
        return map.toString();
    }

    /** Cards with the same title, in ten lanes and as many steps as needed. */
    private static String json(String title, int count) {
        StringBuilder map = new StringBuilder("{\"blueprint\":\"A\",\"stages\":[{\"stage\":\"S\",\"steps\":[");
        for (int step = 0; step < count / 10; step++) {
            map.append(step == 0 ? "" : ",").append("{\"step\":\"X\",\"support\":[");
            for (int card = 0; card < 10; card++) {
                map.append(card == 0 ? "\"" : ",\"").append(title).append('"');
            }
            map.append("]}");
        }
        return map + "]}]}";
    }
}
