package io.frontstage.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links in the documents lead to existing files and headings. */
class DocumentLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern SNIPPET = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLeadsSomewhere(Path document) throws IOException {
        Matcher link = LINK.matcher(SNIPPET.matcher(Files.readString(document)).replaceAll(""));
        while (link.find()) {
            Path target = link.group(1).isEmpty()
                    ? document
                    : document.resolveSibling(link.group(1)).normalize();
            assertThat(target).as("%s: %s", document, link.group()).exists();
            if (link.group(2) != null && target.toString().endsWith(".md")) {
                assertThat(headings(target))
                        .as("%s: %s", document, link.group())
                        .contains(link.group(2));
            }
        }
    }

    /**
     * The anchors of headings as repository viewers create them: lower case, dashes for spaces, no other punctuation.
     */
    private static List<String> headings(Path document) throws IOException {
        return Pattern.compile("(?m)^#+ +(.+)$")
                .matcher(Files.readString(document))
                .results()
                .map(heading -> heading.group(1)
                        .replaceAll("\\]\\([^)]*\\)", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
