package io.frontstage.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.ReaderKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {

    private static final Schema SCHEMA = new Schema();
    private static final Keys KEYS = new Keys(SCHEMA.tree());
    private static final Reference REFERENCE = new Reference();
    private static final Path KEY_INDEX = Path.of("docs", "examples", "README.md");
    /** The keys that the examples do not use, because their contents are fixed by the design. */
    private static final Path EVERY_LATER_KEY = Path.of("src/test/resources/definition/every-later-key.yaml");

    private static final String INDEX_HEADING = "## Where each key is used\n";

    static List<Snippet> snippets() {
        return REFERENCE.snippets();
    }

    @Test
    void theReaderHasExactlyTheKeysOfTheSchema() {
        assertThat(ReaderKeys.byThing().keySet()).isEqualTo(KEYS.owners());
        ReaderKeys.byThing().forEach((owner, keys) -> assertThat(keys).as(owner).isEqualTo(KEYS.of(owner)));
    }

    @Test
    void theReferenceHasExactlyTheKeysOfTheSchema() {
        assertThat(REFERENCE.keys()).isEqualTo(KEYS.all());
    }

    @Test
    void theReferenceShowsEveryKeyInASnippet() {
        Set<String> shown = new TreeSet<>();
        snippets().forEach(snippet -> shown.addAll(KEYS.usedIn(Schema.load(snippet.definition()))));
        assertThat(missing(shown)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetOfTheReferenceFitsTheSchema(Snippet snippet) {
        assertThat(SCHEMA.complaints(snippet.definition())).isEmpty();
    }

    @Test
    void theExamplesAndAFixtureTogetherUseEveryKey() {
        Set<String> used = new TreeSet<>(usedBy().keySet());
        used.addAll(KEYS.usedIn(Schema.load(Examples.text(EVERY_LATER_KEY))));
        assertThat(missing(used)).isEmpty();
    }

    /** With {@code -Dgolden.update=true} the list is rewritten. */
    @Test
    void theExamplesPageSaysWhichExampleUsesWhichKey() throws IOException {
        String page = Files.readString(KEY_INDEX);
        int start = page.indexOf(INDEX_HEADING) + INDEX_HEADING.length();
        String right = page.substring(0, start) + keyIndex();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(KEY_INDEX, right);
        }
        assertThat(page).isEqualTo(right);
    }

    private static Set<String> missing(Set<String> keys) {
        Set<String> missing = new TreeSet<>(KEYS.all());
        missing.removeAll(keys);
        return missing;
    }

    private static Map<String, List<String>> usedBy() {
        Map<String, List<String>> usedBy = new TreeMap<>();
        for (Path example : Examples.all()) {
            String name = example.getFileName().toString();
            KEYS.usedIn(Schema.load(Examples.text(example)))
                    .forEach(key -> usedBy.computeIfAbsent(key, absent -> new ArrayList<>())
                            .add(name));
        }
        return usedBy;
    }

    private static String keyIndex() {
        int all = Examples.rich().size();
        StringBuilder index = new StringBuilder("\n| Of a | Key | In |\n|---|---|---|\n");
        usedBy().forEach((key, names) -> {
            List<String> rich =
                    names.stream().filter(name -> !name.startsWith("smallest")).toList();
            String in = rich.size() == all
                    ? "all"
                    : String.join(
                            ", ",
                            rich.stream()
                                    .map(name -> "[" + name.replace(".yaml", "") + "](" + name + ")")
                                    .toList());
            index.append("| ")
                    .append(key.replace(".", " | `"))
                    .append("` | ")
                    .append(in)
                    .append(" |\n");
        });
        return index.toString();
    }
}
