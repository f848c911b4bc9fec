package io.frontstage.importing;

import io.frontstage.definition.Limits;
import io.frontstage.definition.text.ScalarText;
import java.util.List;
import java.util.Map;

/** Writes a map under construction as YAML, as a person would: short parts on one line, and a part that has only a title as that title. */
final class DraftWriter {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private DraftWriter() {}

    /**
     * A map with all its contents; lines end in LF.
     *
     * @throws Unreadable if it has more characters than a definition may have bytes
     */
    static String yaml(DraftPart map) throws Unreadable {
        DraftWriter writer = new DraftWriter();
        writer.said(map, "", "");
        return writer.out.toString();
    }

    /** @param first the prefix of the first line: the indentation, optionally with a dash */
    private void said(DraftPart draftPart, String first, String indent) throws Unreadable {
        line(first, draftPart.key(), scalar(draftPart.title()));
        for (Map.Entry<String, List<String>> text : draftPart.texts().entrySet()) {
            line(indent, text.getKey(), value(text.getKey(), text.getValue()));
        }
        for (Map.Entry<String, List<DraftPart>> list : draftPart.parts().entrySet()) {
            list(list.getKey(), list.getValue(), indent);
        }
    }

    private void list(String key, List<DraftPart> parts, String indent) throws Unreadable {
        if (key.equals("metrics")) {
            out.append(indent).append(key).append(":\n");
            for (DraftPart metric : parts) {
                bound();
                String value = metric.title().isEmpty() ? "" : " " + scalar(metric.title());
                out.append(indent + STEP)
                        .append(name(metric.key()))
                        .append(':')
                        .append(value)
                        .append('\n');
            }
            return;
        }
        if (parts.size() == 1 && parts.get(0).isTitleOnly() && !isPlural(key)) {
            line(indent, key, scalar(parts.get(0).title()));
            return;
        }
        out.append(indent).append(key).append(":\n");
        String deeper = indent + STEP;
        for (DraftPart draftPart : parts) {
            bound();
            if (draftPart.isTitleOnly()) {
                out.append(deeper)
                        .append("- ")
                        .append(scalar(draftPart.title()))
                        .append('\n');
            } else if (draftPart.parts().isEmpty() && !isPlural(key)) {
                out.append(deeper).append("- ").append(braces(draftPart)).append('\n');
            } else {
                said(draftPart, deeper + "- ", deeper + STEP);
            }
        }
    }

    private static String braces(DraftPart draftPart) {
        StringBuilder text =
                new StringBuilder("{ ").append(draftPart.key()).append(": ").append(scalar(draftPart.title()));
        draftPart
                .texts()
                .forEach((key, texts) ->
                        text.append(", ").append(name(key)).append(": ").append(value(key, texts)));
        return text.append(" }").toString();
    }

    /** Whether a key is always written as a list, even with one entry, because people will add to it. */
    private static boolean isPlural(String key) {
        return switch (key) {
            case "stages", "steps", "pains", "delights", "opportunities", "personas" -> true;
            default -> false;
        };
    }

    private void line(String before, String key, String value) throws Unreadable {
        bound();
        out.append(before).append(name(key)).append(": ").append(value).append('\n');
    }

    private void bound() throws Unreadable {
        if (Limits.isTooLarge(out.length())) {
            throw new Unreadable(Remark.Kind.TOO_LARGE);
        }
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
        return "[" + String.join(", ", texts.stream().map(DraftWriter::scalar).toList()) + "]";
    }

    /** Whether a value is written without quotes: numbers and flags, which the language reads by their key. */
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
