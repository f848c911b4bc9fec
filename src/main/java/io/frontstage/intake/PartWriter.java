package io.frontstage.intake;

import io.frontstage.definition.edit.ScalarText;
import java.util.List;
import java.util.Map;

/** Writes parts as a definition in YAML, as a person would: short things on one line, titles alone where nothing else is said. */
final class PartWriter {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private PartWriter() {}

    /** A map with all that is in it; lines end in LF. */
    static String yaml(Part map) {
        PartWriter writer = new PartWriter();
        writer.said(map, "", "");
        return writer.out.toString();
    }

    /** @param first what stands before the first line: the indentation, or a dash too */
    private void said(Part part, String first, String indent) {
        line(first, part.key(), scalar(part.title()));
        part.texts().forEach((key, texts) -> line(indent, key, value(key, texts)));
        for (Map.Entry<String, List<Part>> list : part.parts().entrySet()) {
            list(list.getKey(), list.getValue(), indent);
        }
    }

    private void list(String key, List<Part> parts, String indent) {
        if (parts.size() == 1 && parts.get(0).isTitleOnly() && !isPlural(key)) {
            line(indent, key, scalar(parts.get(0).title()));
            return;
        }
        out.append(indent).append(key).append(":\n");
        String deeper = indent + STEP;
        for (Part part : parts) {
            if (part.isTitleOnly()) {
                out.append(deeper).append("- ").append(scalar(part.title())).append('\n');
            } else if (part.parts().isEmpty() && !isPlural(key)) {
                out.append(deeper).append("- ").append(braces(part)).append('\n');
            } else {
                said(part, deeper + "- ", deeper + STEP);
            }
        }
    }

    private static String braces(Part part) {
        StringBuilder text =
                new StringBuilder("{ ").append(part.key()).append(": ").append(scalar(part.title()));
        part.texts()
                .forEach((key, texts) ->
                        text.append(", ").append(name(key)).append(": ").append(value(key, texts)));
        return text.append(" }").toString();
    }

    /** Lists that grow: their things stand in a list be there but one. */
    private static boolean isPlural(String key) {
        return switch (key) {
            case "stages", "steps", "pains", "delights", "opportunities", "personas" -> true;
            default -> false;
        };
    }

    private void line(String before, String key, String value) {
        out.append(before).append(name(key)).append(": ").append(value).append('\n');
    }

    private static String name(String key) {
        return scalar(key);
    }

    private static String value(String key, List<String> texts) {
        if (key.equals("note")) {
            return scalar(String.join("\n", texts));
        }
        if (texts.size() == 1) {
            return isBare(key, texts.get(0)) ? texts.get(0) : scalar(texts.get(0));
        }
        return "[" + String.join(", ", texts.stream().map(PartWriter::scalar).toList()) + "]";
    }

    /** Numbers and flags: the language reads them by their key, and people write them without quotes. */
    private static boolean isBare(String key, String text) {
        return switch (key) {
            case "feels", "staff-feels", "impact", "effort", "span" -> text.matches("[+-]?[0-9]{1,3}");
            case "moment-of-truth" -> text.equals("yes");
            default -> false;
        };
    }

    private static String scalar(String text) {
        return ScalarText.of(text, false);
    }
}
