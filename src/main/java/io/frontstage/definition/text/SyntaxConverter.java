package io.frontstage.definition.text;

import io.frontstage.definition.Limits;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Converts a definition between its two syntaxes, YAML in block style and JSON. Every key and value is kept, in its order and as the author
 * wrote it, including keys that the language does not know. Aliases are written out; comments are lost, because JSON has none.
 */
public final class SyntaxConverter {

    private static final String STEP = "  ";

    /** Texts that need no quotes in either syntax and are read back as the same text. */
    private static final Pattern BARE = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?|true|false");

    /** Maximum length of a key, in characters: YAML requires the colon within 1,024 characters of the key's beginning. */
    private static final int MAX_KEY = 1_000;

    private final String source;
    private final boolean json;
    private final StringBuilder out = new StringBuilder();

    private SyntaxConverter(String source, boolean json) {
        this.source = source;
        this.json = json;
    }

    /**
     * Converts a definition.
     *
     * @param json whether to write JSON rather than YAML
     * @return the text, its lines ending in LF; empty if it would be longer than a definition may be, or a key too long for YAML
     */
    public static Optional<String> of(LocatedDefinition definition, boolean json) {
        SyntaxConverter transcript = new SyntaxConverter(definition.lines().text(), json);
        try {
            transcript.whole(definition.root());
        } catch (TooLong tooLong) {
            return Optional.empty();
        }
        return Optional.of(transcript.out.toString());
    }

    /** Aliases can make a small text very large, so conversion stops as soon as the text exceeds the limit. */
    private static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super(null, null, false, false);
        }
    }

    private void whole(Mapping root) {
        if (json) {
            inBrackets(root, "");
        } else {
            inBlocks(root, "", "");
        }
        write("\n");
    }

    private void inBrackets(Node node, String indent) {
        if (node instanceof Scalar scalar) {
            write(text(scalar));
            return;
        }
        boolean list = node instanceof Sequence;
        write(list ? "[" : "{");
        String deeper = "\n" + indent + STEP;
        String between = "";
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                write(between + deeper);
                between = ",";
                inBrackets(item, indent + STEP);
            }
        } else {
            for (Mapping.Entry entry : ((Mapping) node).entries()) {
                write(between + deeper + key(entry) + ": ");
                between = ",";
                inBrackets(entry.value(), indent + STEP);
            }
        }
        write(between.isEmpty() ? "" : "\n" + indent);
        write(list ? "]" : "}");
    }

    /** @param first what precedes the first line; empty after a dash */
    private void inBlocks(Node node, String first, String indent) {
        String lead = first;
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                write(lead + "-");
                lead = "\n" + indent;
                value(item, " ", indent + STEP);
            }
        } else {
            for (Mapping.Entry entry : ((Mapping) node).entries()) {
                write(lead + key(entry) + ":");
                lead = "\n" + indent;
                value(entry.value(), "\n" + indent + STEP, indent + STEP);
            }
        }
    }

    private void value(Node node, String first, String indent) {
        if (node instanceof Scalar scalar) {
            write(" " + text(scalar));
        } else if (node instanceof Sequence sequence && sequence.items().isEmpty()) {
            write(" []");
        } else if (node instanceof Mapping mapping && mapping.entries().isEmpty()) {
            write(" {}");
        } else {
            inBlocks(node, first, indent);
        }
    }

    private String key(Mapping.Entry entry) {
        String key = ScalarText.of(entry.name().text(), json);
        if (!json && key.length() > MAX_KEY) {
            throw new TooLong();
        }
        return key;
    }

    private String text(Scalar scalar) {
        boolean bare = source.startsWith(scalar.text(), scalar.start())
                && BARE.matcher(scalar.text()).matches();
        return bare ? scalar.text() : ScalarText.of(scalar.text(), json);
    }

    private void write(String text) {
        if (out.length() + text.length() > Limits.FILE_BYTES) {
            throw new TooLong();
        }
        out.append(text);
    }
}
