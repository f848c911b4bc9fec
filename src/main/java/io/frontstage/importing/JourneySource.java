package io.frontstage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The statements of a Mermaid user journey in a text: a whole file, or a code fence in a Markdown file. Front matter, directives and
 * comments are left out.
 *
 * @param title the title in the front matter; empty if it has none
 * @param statements in order, with their line numbers, from 1
 */
record JourneySource(String title, List<Statement> statements) {

    /** Maximum number of journeys that are read from one text. */
    private static final int MAX_JOURNEYS = 50;

    private static final Pattern BEGIN = Pattern.compile("(?i)\\h*+journey\\h*+(?:;.*+)?+");
    private static final Pattern FENCE = Pattern.compile("\\h*+(?:`{3,}+|~{3,}+|:{3,}+).*+");

    /** Between statements: a semicolon that does not end an entity such as {@code #amp;}. */
    private static final Pattern SEMICOLON = Pattern.compile("(?<!#[A-Za-z0-9]{1,10});");

    record Statement(int line, String text) {}

    JourneySource {
        statements = List.copyOf(statements);
    }

    /** The journeys of a text in order, at most {@link #MAX_JOURNEYS}. */
    static List<JourneySource> all(String text) {
        String[] lines = text.split("\\R", -1);
        List<JourneySource> found = new ArrayList<>();
        int after = 0;
        for (int line = 0; line < lines.length && found.size() < MAX_JOURNEYS; line++) {
            if (BEGIN.matcher(lines[line]).matches()) {
                int end = end(lines, line);
                found.add(of(lines, after, line, end));
                after = end;
                line = end - 1;
            }
        }
        return found;
    }

    /** The line at which a journey ends: with its code fence, or where another journey begins. */
    private static int end(String[] lines, int begin) {
        int end = begin + 1;
        while (end < lines.length && !FENCE.matcher(lines[end]).matches()) {
            end++;
        }
        return end;
    }

    private static JourneySource of(String[] lines, int after, int begin, int end) {
        List<Statement> statements = new ArrayList<>();
        boolean directive = false;
        for (int at = begin; at < end; at++) {
            String line = at == begin ? lines[at].strip().substring("journey".length()) : lines[at].strip();
            directive |= line.startsWith("%%{");
            if (directive) {
                directive = !line.contains("}%%");
            } else if (!line.startsWith("%%")) {
                split(line, at + 1, statements);
            }
        }
        return new JourneySource(frontMatter(lines, after, begin), statements);
    }

    private static void split(String line, int number, List<Statement> statements) {
        for (String part : SEMICOLON.split(line)) {
            String hash = part.strip();
            if (!hash.isEmpty() && !hash.startsWith("%%")) {
                statements.add(new Statement(number, hash));
            }
        }
    }

    private static String frontMatter(String[] lines, int from, int end) {
        boolean within = false;
        for (int line = from; line < end; line++) {
            String said = lines[line].strip();
            if (said.equals("---")) {
                within = !within;
            } else if (within && said.toLowerCase(Locale.ROOT).startsWith("title:")) {
                return said.substring("title:".length()).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
            }
        }
        return "";
    }
}
