package io.frontstage.definition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.frontstage.problem.ProblemCode;

/** Files with wrong bytes or a wrong size, which are too large or too odd to be stored in a folder. */
enum GeneratedDefinition {
    NOTHING(ProblemCode.EMPTY, new byte[0]),
    BLANKS(ProblemCode.EMPTY, "  \r\n\t\n"),
    BYTE_ORDER_MARK_ALONE(ProblemCode.EMPTY, "\uFEFF"),
    COMMENTS_ALONE(ProblemCode.EMPTY, "# to do\n"),
    MORE_THAN_ONE_MEBIBYTE(ProblemCode.TOO_LARGE, "a".repeat(Limits.FILE_BYTES + 1)),
    PICTURE(ProblemCode.NOT_TEXT, "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(ISO_8859_1)),
    LATIN_1(ProblemCode.NOT_UTF_8, map("owner: Café Zoë").getBytes(ISO_8859_1)),
    UTF_16_FILE(ProblemCode.NOT_UTF_8, map("owner: Ann").getBytes(UTF_16)),
    BELL(ProblemCode.CONTROL_CHARACTER, map("owner: Ann\u0007")),
    NEXT_LINE_CONTROL(ProblemCode.CONTROL_CHARACTER, map("owner: Ann\u0084")),
    DEEP_YAML(ProblemCode.TOO_DEEP, map("x-deep: " + "[".repeat(10_000) + "]".repeat(10_000))),
    DEEP_YAML_BLOCKS(ProblemCode.TOO_DEEP, map("x-deep:\n  " + "- ".repeat(10_000) + "a")),
    DEEP_JSON(ProblemCode.TOO_DEEP, "{\"x-deep\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
    ALIAS_BOMB(ProblemCode.TOO_MANY_REPEATS, aliasBomb()),
    REPEATED_TEXT(ProblemCode.TOO_MANY_REPEATS, repeated("word ".repeat(700), 400)),
    REPEATED_LINES(ProblemCode.TOO_MANY_REPEATS, repeated("a\\n".repeat(50), 1_200)),
    LINES(ProblemCode.TOO_MANY_LINES, map("note: \"" + "a\\n".repeat(60) + "a\"")),
    TEXT(ProblemCode.TOO_MUCH_TEXT, inheritedText()),
    SPANS(
            ProblemCode.TOO_MANY_SPANNED_CELLS,
            map("") + "    steps:\n    - { step: A, support: [" + "{ does: x, span: 201 }, ".repeat(101) + "] }\n"
                    + "    - B\n".repeat(200)),
    LONG_TEXT(ProblemCode.TEXT_TOO_LONG, map("note: " + "word ".repeat(Limits.TEXT_LENGTH / 4))),
    STAGES(ProblemCode.TOO_MANY_STAGES, "blueprint: Coffee\nstages:\n" + "- Order\n".repeat(Limits.STAGES + 1)),
    STEPS(ProblemCode.TOO_MANY_STEPS, map("") + "    steps:\n" + "    - Pays\n".repeat(Limits.STEPS + 1)),
    CARDS(
            ProblemCode.TOO_MANY_CARDS,
            map("") + "    steps:\n    - step: Pays\n      support:\n" + "      - CRM\n".repeat(Limits.CARDS + 1)),
    ITEMS(ProblemCode.TOO_MANY_ITEMS, map("") + "    pains:\n" + "    - Slow\n".repeat(Limits.ITEMS + 1)),
    ARROWS(
            ProblemCode.TOO_MANY_ARROWS,
            map("") + "    steps: [Pays, Goes]\narrows:\n" + "- pays -> goes\n".repeat(Limits.ARROWS + 1)),
    PERSONAS(
            ProblemCode.TOO_MANY_PERSONAS,
            map("personas:\n" + "- Dana\n".repeat(Limits.PERSONAS + 1).strip())),
    LANES(ProblemCode.TOO_MANY_LANES, map(lanes().strip())),
    ENTRIES(
            ProblemCode.TOO_MANY_ENTRIES,
            map("jargon:\n" + "- SKU\n".repeat(Limits.ENTRIES + 1).strip()));

    private final ProblemCode code;
    private final byte[] bytes;

    GeneratedDefinition(ProblemCode code, String text) {
        this(code, text.getBytes(UTF_8));
    }

    GeneratedDefinition(ProblemCode code, byte[] bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    ProblemCode code() {
        return code;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** A map with some additional lines. */
    private static String map(String lines) {
        return "blueprint: Coffee\n" + lines + "\nstages:\n  - stage: Order\n";
    }

    private static String lanes() {
        StringBuilder lanes = new StringBuilder("lanes:\n");
        for (int i = 0; i <= Limits.LANES; i++) {
            lanes.append("- { lane: lane-").append(i).append(", kind: support }\n");
        }
        return lanes.toString();
    }

    /** One text, in a list that is ignored, and this many aliases of it. */
    private static String repeated(String text, int times) {
        return map("x-text: &t \"" + text + "\"\nx-list: [" + "*t, ".repeat(times) + "]");
    }

    /** A text of a lane that each of its cards inherits. */
    private static String inheritedText() {
        return map("lanes:\n  - { lane: support, by: \"" + "word ".repeat(600) + "\" }")
                + "    steps:\n    - step: Pays\n      support:\n" + "      - CRM\n".repeat(800);
    }

    private static String aliasBomb() {
        StringBuilder bomb = new StringBuilder("x-0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("x-")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("lol]\n");
        }
        bomb.append("x-last: *a29\n");
        return map(bomb.toString().strip());
    }
}
