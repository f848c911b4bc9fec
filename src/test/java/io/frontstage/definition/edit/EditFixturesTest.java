package io.frontstage.definition.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.definition.DerivedId;
import io.frontstage.source.SourceText;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts before and after edits, to be read. A file holds the edits, a line each, then the text before and after, between lines of {@code
 * ======}; what became of an edit stands behind its arrow. What is missing behind the arrow or the second line is written, and the test
 * fails.
 */
class EditFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/definition/edit");
    private static final Pattern SECTION = Pattern.compile("(?m)^======\\R");
    private static final Pattern EDIT = Pattern.compile(
            "([a-z-]+)(?: ([^\\s\"=]+))?(?: ([^\\s\"=]+))?(?: \"(.+)\" at (\\S+)(?: as (\\S+))?)?(?: => .*)?");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void editsBecomeTheTextAsItStandsInTheFixture(Path file) throws IOException {
        String[] sections = SECTION.split(Files.readString(file), -1);
        List<Edit> edits = new ArrayList<>();
        for (String line : sections[0].lines().toList()) {
            edits.add(edit(line));
        }

        EditResult result =
                new DefinitionEditor().apply(new SourceText("x", sections[1].getBytes(StandardCharsets.UTF_8)), edits);

        String after = new String(result.text().bytes(), StandardCharsets.UTF_8);
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < edits.size(); i++) {
            whole.append(sections[0].lines().toList().get(i).replaceFirst(" => .*", ""))
                    .append(" => ")
                    .append(text(result.outcomes().get(i)))
                    .append('\n');
        }
        whole.append("======\n").append(sections[1]).append("======\n").append(after);
        if (sections.length < 3) {
            Files.writeString(file, whole);
        }
        assertThat(whole.toString()).isEqualTo(String.join("======\n", sections));
    }

    private static String text(EditOutcome outcome) {
        if (outcome instanceof EditOutcome.Refused refused) {
            return refused.reason().id() + ": " + refused.sentence(Messages.in(Locale.ENGLISH));
        }
        return (outcome instanceof EditOutcome.Changed ? "changed" : "already so")
                + outcome.id().map(id -> " " + id).orElse("");
    }

    private static Edit edit(String line) {
        Matcher matcher = EDIT.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        Optional<ItemRef> ref = Optional.ofNullable(matcher.group(4))
                .map(title -> title.replace("\\n", "\n"))
                .map(title -> new ItemRef(
                        Optional.ofNullable(matcher.group(6)).orElse(DerivedId.of(title)), title, matcher.group(5)));
        String first = matcher.group(2);
        return switch (matcher.group(1)) {
            case "link" -> new Edit.Link(ref.orElseThrow(), new IssueKey(first));
            case "unlink" -> new Edit.Unlink(ref.orElseThrow(), new IssueKey(first));
            case "replace" -> new Edit.ReplaceKey(
                    ref.orElseThrow(), new IssueKey(first), new IssueKey(matcher.group(3)));
            case "fixed" -> new Edit.MarkFixed(ref.orElseThrow(), LocalDate.parse(first));
            case "reopen" -> new Edit.Reopen(ref.orElseThrow());
            case "dismiss" -> new Edit.Dismiss(first, ref, matcher.group(3).replace('_', ' '));
            default -> throw new IllegalArgumentException(line);
        };
    }
}
