package io.frontstage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The statements of a Mermaid user journey within a text: a whole file, or the first of the fences of a Markdown file
 * that has one. Front matter, directives and comments are left out.
 *
 * @param title the title in the front matter; empty if it has none
 * @param statements in order, with their lines from 1
 * @param others the number of further journeys in the text
 */
record JourneySource(String title, List<Statement> statements, int others) {

    private static final Pattern BEGIN = Pattern.compile("(?i)\\h*+journey\\h*+(?:;.*+)?+");
    private static final Pattern FENCE = Pattern.compile("\\h*+(?:`{3,}+|~{3,}+|:{3,}+).*+");

    /** Between statements: a semicolon that does not end an entity such as {@code #amp;}. */
    private static final Pattern SEMICOLON = Pattern.compile("(?<!#[A-Za-z0-9]{1,10});");

    record Statement(int line, String text) {}

    JourneySource {
        statements = List.copyOf(statements);
    }

    /** Empty if the text has no journey. */
    static Optional<JourneySource> of(String text) {
        String[] lines = text.split("\\R", -1);
        int begin = 0;
        while (begin < lines.length && !BEGIN.matcher(lines[begin]).matches()) {
            begin++;
        }
        if (begin == lines.length) {
            return Optional.empty();
        }
        List<Statement> statements = new ArrayList<>();
        boolean directive = false;
        int end = begin;
        for (; end < lines.length && !FENCE.matcher(lines[end]).matches(); end++) {
            String line = end == begin ? lines[end].strip().substring("journey".length()) : lines[end].strip();
            directive |= line.startsWith("%%{");
            if (directive) {
                directive = !line.contains("}%%");
            } else if (!line.startsWith("%%")) {
                split(line, end + 1, statements);
            }
        }
        int others = 0;
        for (int line = end; line < lines.length; line++) {
            others += BEGIN.matcher(lines[line]).matches() ? 1 : 0;
        }
        return Optional.of(new JourneySource(frontMatter(lines, begin), statements, others));
    }

    private static void split(String line, int number, List<Statement> statements) {
        for (String part : SEMICOLON.split(line)) {
            String hash = part.strip();
            if (!hash.isEmpty() && !hash.startsWith("%%")) {
                statements.add(new Statement(number, hash));
            }
        }
    }

    private static String frontMatter(String[] lines, int end) {
        boolean within = false;
        for (int line = 0; line < end; line++) {
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
