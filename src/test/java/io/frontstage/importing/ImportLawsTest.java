package io.frontstage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Severity;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Any sheet becomes a definition that can be read, and nothing that somebody typed is missing in it. */
class ImportLawsTest {

    private static final List<String> WORDS = List.of(
            "Pays",
            "Zahlt & geht",
            "a: b",
            "# no",
            "- item",
            "\"quoted\"",
            "it's",
            "{x}",
            "[y]",
            "yes",
            "1.10",
            "null",
            "Ünïcode 🙂",
            "a, b",
            "*star",
            "&amp;",
            "%d",
            "@home",
            "3,9",
            "key:",
            "-",
            "~",
            "?",
            "| pipe",
            "> more",
            "!tag");

    private static final List<String> ROWS = List.of(
            "Stage",
            "Step",
            "Evidence",
            "Customer",
            "Frontstage",
            "Backstage",
            "Support",
            "Host",
            "Pains",
            "Delights",
            "Opportunities",
            "Thinks",
            "Quote",
            "Note",
            "",
            "Wow: own");

    private static final List<String> ABOVE =
            List.of("Stage", "", "Service blueprint", "Persona", "Goal", "Note", "Quote", "Wow: own", "Stage");

    private final Random random = new Random(4_711);

    @Test
    void nothingIsLostOfASheetWithLanesAsRows() {
        for (int i = 0; i < 600; i++) {
            List<List<String>> rows = new ArrayList<>();
            Set<String> typed = new HashSet<>();
            int columns = 1 + random.nextInt(5);
            for (int r = random.nextInt(3); r > 0; r--) {
                rows.add(row(ABOVE.get(random.nextInt(ABOVE.size())), columns, 60, typed));
            }
            List<String> steps = row("Step", columns, 70, typed);
            steps.add(word(typed));
            rows.add(steps);
            for (int r = random.nextInt(8); r > 0; r--) {
                rows.add(row(ROWS.get(random.nextInt(ROWS.size())), columns, 50, typed));
            }
            holdsAll(csv(rows), typed);
        }
    }

    @Test
    void nothingIsLostOfAListOfCards() {
        List<String> lanes = List.of("Frontstage", "Pain", "Opportunity", "Support", "Host", "Quote", "");
        for (int i = 0; i < 300; i++) {
            List<List<String>> rows = new ArrayList<>();
            Set<String> typed = new HashSet<>();
            rows.add(List.of("Stage", "Step", "Lane", "Text", i % 2 == 0 ? "By" : "", "Extra"));
            for (int r = 1 + random.nextInt(6); r > 0; r--) {
                String stage = r % 3 == 0 ? word(typed) : "";
                rows.add(List.of(stage, word(typed), lanes.get(random.nextInt(lanes.size())), word(typed), "", ""));
            }
            holdsAll(csv(rows), typed);
        }
    }

    private List<String> row(String name, int columns, int percent, Set<String> typed) {
        List<String> row = new ArrayList<>(List.of(name));
        for (int c = 0; c < columns; c++) {
            row.add(random.nextInt(100) < percent ? word(typed) : "");
        }
        return row;
    }

    private String word(Set<String> typed) {
        String word = WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(90);
        typed.add(word.replaceFirst("^[-*•–·]\\s+", ""));
        return word;
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(
                            ",",
                            row.stream()
                                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static void holdsAll(String csv, Set<String> typed) {
        Imported imported = new Importer().read("sheet.csv", csv.getBytes(StandardCharsets.UTF_8));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(imported.remarks())
                    .as("a remark quotes nothing: " + csv)
                    .noneMatch(remark -> remark.sentence(Messages.in(locale)).matches(".*[“„]\\s*[”“].*"));
        }
        SourceText definition = imported.definition().orElseThrow();
        String yaml = new String(definition.bytes(), StandardCharsets.UTF_8);
        assertThat(new DefinitionReader().read(definition).problems())
                .as(yaml)
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
        List<String> said = new ArrayList<>();
        flatten(new Load(LoadSettings.builder().build()).loadFromString(yaml), said);
        assertThat(typed).as(csv + "\n" + yaml).allMatch(word -> said.stream().anyMatch(text -> text.contains(word)));
    }

    private static void flatten(Object value, List<String> said) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                said.add(String.valueOf(key));
                flatten(inner, said);
            });
        } else if (value instanceof Collection<?> list) {
            list.forEach(inner -> flatten(inner, said));
        } else {
            said.add(String.valueOf(value));
        }
    }
}
