package io.frontstage.definition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.frontstage.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * JSON as a located tree. Jackson finds and checks the tokens; their positions follow from the text, because there are
 * only white space, commas and colons between two of them.
 */
final class JsonTree {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 8)
                    .maxNumberLength(Limits.FILE_BYTES)
                    .maxNameLength(Limits.FILE_BYTES)
                    .build())
            .build();

    private final String text;
    private final Report report;
    private final TreeBuilder tree;
    /** Whether any text may contain escape sequences. */
    private final boolean hasEscapes;

    private int at;

    private JsonTree(Report report) {
        this.text = report.lines().text();
        this.report = report;
        this.tree = new TreeBuilder(report);
        this.hasEscapes = text.indexOf('\\') >= 0;
    }

    /** The tree; empty, with an error added, if it cannot be read. */
    static Optional<Tree> of(Report report) {
        return new JsonTree(report).read();
    }

    /** The tree of everything before the first mistake. */
    static Optional<Tree> untilBroken(Report report) {
        JsonTree json = new JsonTree(report);
        try (JsonParser parser = JSON.createParser(json.text)) {
            json.readAll(parser);
        } catch (IOException broken) {
            // everything before the mistake has been read
        }
        json.tree.closeAll(json.text.length());
        return json.tree.tree();
    }

    private Optional<Tree> read() {
        try (JsonParser parser = JSON.createParser(text)) {
            return readAll(parser) ? tree.tree() : Optional.empty();
        } catch (JsonEOFException e) {
            report.add(ProblemCode.JSON_UNFINISHED, text.length(), text.length());
        } catch (JsonProcessingException e) {
            int index =
                    (int) Math.max(0, Math.min(text.length(), e.getLocation().getCharOffset()));
            int line = report.lines().span(index, index).line();
            report.add(
                    ProblemCode.JSON_SYNTAX,
                    index,
                    index,
                    report.lines().line(line).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
        return Optional.empty();
    }

    private boolean readAll(JsonParser parser) throws IOException {
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int start = tokenStart();
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    if (depth == 0 && tree.isDone()) {
                        report.add(ProblemCode.MORE_DOCUMENTS, start, start + 1);
                        return true;
                    }
                    if (!tree.open(token == JsonToken.START_OBJECT, start, "")) {
                        return false;
                    }
                    depth++;
                    at = start + 1;
                }
                case END_OBJECT, END_ARRAY -> {
                    depth--;
                    at = start + 1;
                    tree.close(at);
                }
                default -> scalar(parser.getText(), token, start);
            }
        }
        return true;
    }

    private void scalar(String value, JsonToken token, int start) {
        boolean quoted = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
        if (!quoted) {
            at = start + value.length();
            tree.scalar(start, at, token == JsonToken.VALUE_NULL ? "" : value, "");
            return;
        }
        String mended = value;
        if (!hasEscapes || isAsMeant(value, start)) {
            at = start + value.length() + 2;
        } else {
            at = afterQuoted(start);
            if (PathText.isMisread(text.substring(start, at))) {
                report.add(ProblemCode.BACKSLASH_IN_PATH, start, at, text.substring(start, at));
            }
            mended = DecodedText.withoutControls(value, start, at, report);
        }
        tree.scalar(start, at, Texts.clean(mended), "");
    }

    private boolean isAsMeant(String value, int start) {
        return text.startsWith(value, start + 1) && text.charAt(start + 1 + value.length()) == '"';
    }

    private int tokenStart() {
        int i = at;
        while (i < text.length() && isBetweenTokens(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBetweenTokens(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
    }

    private int afterQuoted(int start) {
        int i = start + 1;
        while (text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }
}
