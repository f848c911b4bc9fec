package io.frontstage.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.messages.Messages;
import io.frontstage.source.SourceSpan;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemCodesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_de.properties"})
    void everyCodeHasASentenceAndEverySentenceACode(String file) throws IOException {
        Set<String> codes =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> sentences = new TreeSet<>();
        for (String key : words(file).stringPropertyNames()) {
            if (key.startsWith("problem.")) {
                sentences.add(key.substring("problem.".length()).replace(".near", ""));
            }
        }

        assertThat(sentences).isEqualTo(codes);
    }

    @Test
    void bothLanguagesNameTheSameThings() throws IOException {
        Properties english = words("messages.properties");
        Properties german = words("messages_de.properties");
        for (String key : english.stringPropertyNames()) {
            if (key.startsWith("problem.")) {
                assertThat(german.getProperty(key)).as(key).isNotNull();
                assertThat(placeholders(german.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key)));
            }
        }
    }

    @Test
    void everyCodeIsExplainedOnItsPageWithItsSeverity() throws IOException {
        List<String> documented = new ArrayList<>();
        Matcher matcher = Pattern.compile("### (\\S+)\n\n\\*\\*(\\w+)\\*\\*")
                .matcher(Files.readString(Path.of("docs/problems.md")));
        while (matcher.find()) {
            documented.add(matcher.group(1) + " " + matcher.group(2));
        }

        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(code -> code.id() + " " + code.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void theNearestWordIsOffered() {
        Problem problem = new Problem(
                ProblemCode.UNKNOWN_LANE, SourceSpan.BEGINNING, List.of("Pays", "backstge"), Optional.of("backstage"));

        assertThat(new ProblemTexts(Messages.in(Locale.ENGLISH)).sentence(problem))
                .isEqualTo("Step “Pays” has a lane “backstge”; did you mean “backstage”?");
        assertThat(new ProblemTexts(Messages.in(Locale.GERMAN)).sentence(problem))
                .isEqualTo("Schritt „Pays“ hat eine Spur „backstge“; ist „backstage“ gemeint?");
    }

    @Test
    void onlySoManyAreKeptButAnErrorIsNeverLost() {
        Problems problems = new Problems();
        for (int i = 0; i < 2 * Problems.MAX; i++) {
            problems.add(ProblemCode.UNKNOWN_KEY, new SourceSpan(1, 1, i, i), "a", "b");
        }
        problems.add(ProblemCode.NO_STAGES, SourceSpan.BEGINNING);

        assertThat(problems.byPlace()).hasSize(Problems.MAX + 1);
        assertThat(problems.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void idsAreLowerCaseWithDashes(ProblemCode code) {
        assertThat(code.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Properties words(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
