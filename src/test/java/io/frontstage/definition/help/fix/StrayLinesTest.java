package io.frontstage.definition.help.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalForm;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.Problem;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A line that is typed anywhere in a map, at any indentation: no fix loses anything that the map said before. */
@Tag("slow")
class StrayLinesTest {

    private static final String MAP =
            """
            blueprint: Library
            goal: To read
            personas:
              - Kim
              - persona: Dana
                goal: A book
            lanes:
              - customer
              - lane: desk
                name: Help desk
                kind: frontstage
            stages:
              - stage: Find
                steps:
                  - Searches
                  - step: Reads
                    id: reads
                    channel: [web, phone]
                    customer: Opens it
                    desk:
                      - Greets
                      - does: Helps
                        by:
                          - Librarian
                          - Volunteer
                    for: [dana]
                    thinks:
                      dana: Long
                    pains:
                      - Slow
                      - pain: Dark
                        severity: high
                    opportunities:
                      - Lamp
              - stage: Leave
                steps:
                  - step: Returns
                    id: returns
                    delights:
                      - Quick
            arrows:
              - reads -> returns: brings back
              - returns -> reads
            """;

    private static final List<String> LINES = List.of(
            "step: Pays",
            "step:Pays",
            "frontstage: Shows",
            "severity: low",
            "label: often",
            "goal: Rest",
            "Goal:Rest",
            "lane: q",
            "Foo: b",
            "- Pays",
            "pays");

    private static final List<String> INDENTS = List.of("", "  ", "      ", "          ", "\t");

    @Test
    void noFixLosesWhatTheMapSaid() {
        assertThat(read(MAP).problems()).isEmpty();
        Map<String, Integer> before = said(read(MAP).blueprint());
        List<String> lines = MAP.lines().toList();
        List<String> lost = new ArrayList<>();
        int tried = 0;
        for (int place = 1; place <= lines.size(); place++) {
            if (lines.get(place - 1).endsWith("thinks:")) {
                continue; // the stray text may take the place of the text below it
            }
            for (String stray : LINES) {
                for (String indent : INDENTS) {
                    List<String> typed = new ArrayList<>(lines);
                    typed.add(place, indent + stray);
                    String text = String.join("\n", typed) + "\n";
                    for (QuickFix fix : fixes(text)) {
                        tried++;
                        Optional<Blueprint> after = read(fix.madeIn(text)).blueprint();
                        Map<String, Integer> missing = without(before, said(after));
                        if (after.isPresent() && !missing.isEmpty()) {
                            lost.add(place + " <" + indent + stray + "> " + fix + " " + missing.keySet());
                        }
                    }
                }
            }
        }
        assertThat(lost.stream().map(each -> "\n" + each)).isEmpty();
        assertThat(tried).isGreaterThan(1000);
    }

    private static List<QuickFix> fixes(String text) {
        QuickFixes fixes = new QuickFixes(text);
        List<QuickFix> found = new ArrayList<>();
        for (Problem problem : read(text).problems()) {
            Stream.of(fixes.of(problem), fixes.ofAllLike(problem))
                    .flatMap(Optional::stream)
                    .forEach(found::add);
        }
        return found;
    }

    private static Map<String, Integer> without(Map<String, Integer> before, Map<String, Integer> after) {
        Map<String, Integer> missing = new HashMap<>(before);
        missing.keySet().removeIf(said -> after.getOrDefault(said, 0) >= before.get(said));
        return missing;
    }

    /** All texts of a map with their keys, and its arrows with their labels, each with the number of times that it is said. */
    private static Map<String, Integer> said(Optional<Blueprint> map) {
        Map<String, Integer> found = new HashMap<>();
        map.ifPresent(blueprint -> add("", NormalForm.of(blueprint), found));
        return found;
    }

    private static void add(String key, Object value, Map<String, Integer> found) {
        if (value instanceof List<?> items) {
            items.forEach(item -> add(key, item, found));
        } else if (value instanceof Map<?, ?> entries && !key.equals("arrows")) {
            entries.forEach((name, inner) -> add(name.toString(), inner, found));
        } else if (!key.equals("id")) {
            found.merge(key + ": " + value, 1, Integer::sum);
        }
    }

    private static ReadDefinition read(String text) {
        return new DefinitionReader().read(new SourceText("x", text.getBytes(UTF_8)));
    }
}
