package io.frontstage.definition.help.fix;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.NormalForm;
import io.frontstage.problem.Problem;
import io.frontstage.source.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The content of those lines of a definition that have no problems: texts with their keys, and arrows. A fix must not lose any of it. */
final class KeptContent {

    private static final String ARROWS = "arrows";
    private static final String ID = "id";
    private static final String POINTS_TO = "->";

    private final Map<Statement, Integer> statements;

    private KeptContent(Map<Statement, Integer> statements) {
        this.statements = statements;
    }

    /**
     * A text of the map, or an arrow.
     *
     * @param value the text; for an arrow, its ends and its label
     * @param written the words by which the statement is recognised on its line
     */
    private record Statement(String key, String value, String written) {}

    /** @param problems the problems of the text; a fix may change the content of their first lines */
    static KeptContent of(Lines lines, List<Problem> problems, Optional<Blueprint> map) {
        Map<Statement, Integer> said = statements(map);
        List<String> clean = withoutProblems(lines, problems);
        Map<Statement, Integer> kept = new HashMap<>();
        said.forEach((statement, count) -> {
            int written = (int) clean.stream()
                    .filter(line -> says(line, statement.written()))
                    .limit(count)
                    .count();
            if (written > 0) {
                kept.put(statement, written);
            }
        });
        return new KeptContent(kept);
    }

    /** Whether a map still has all of this content. */
    boolean isIn(Optional<Blueprint> map) {
        Map<Statement, Integer> said = statements(map);
        return statements.entrySet().stream()
                .allMatch(statement -> said.getOrDefault(statement.getKey(), 0) >= statement.getValue());
    }

    /** Whether a text is on a line, and not only within a word. */
    private static boolean says(String line, String text) {
        for (int at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
            int end = at + text.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
            if (begins && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> withoutProblems(Lines lines, List<Problem> problems) {
        Set<Integer> wrong = new HashSet<>();
        problems.forEach(problem -> wrong.add(problem.span().line()));
        List<String> clean = new ArrayList<>();
        for (int number = 1; number <= lines.count(); number++) {
            if (!wrong.contains(number)) {
                clean.add(lines.line(number));
            }
        }
        return clean;
    }

    private static Map<Statement, Integer> statements(Optional<Blueprint> map) {
        Map<Statement, Integer> found = new HashMap<>();
        map.ifPresent(blueprint -> add("", NormalForm.of(blueprint), found));
        return found;
    }

    private static void add(String key, Object value, Map<Statement, Integer> found) {
        if (value instanceof Map<?, ?> entries) {
            if (key.equals(ARROWS)) {
                Object label = entries.get("label");
                count(new Statement(key, entries.toString(), label == null ? POINTS_TO : label.toString()), found);
                return;
            }
            entries.forEach((name, inner) -> add(name.toString(), inner, found));
        } else if (value instanceof List<?> items) {
            items.forEach(item -> add(key, item, found));
        } else if (!key.equals(ID)) {
            count(new Statement(key, value.toString(), value.toString()), found);
        }
    }

    private static void count(Statement statement, Map<Statement, Integer> found) {
        found.merge(statement, 1, Integer::sum);
    }
}
