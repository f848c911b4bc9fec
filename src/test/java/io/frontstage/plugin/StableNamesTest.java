package io.frontstage.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.Key;
import io.frontstage.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names that are stored outside the program, or that another node with another version uses during an upgrade. They may be added to, but never
 * changed: {@code stable-names.txt} lists them as they were released.
 */
class StableNamesTest {

    private static final Path LISTED = Path.of("src/test/resources/io/frontstage/plugin/stable-names.txt");

    /** The constants whose values must never change: class and field. */
    private static final List<String> CONSTANTS = List.of(
            "applink.BackLinks#APPLICATION_TYPE",
            "blueprint.Dismissal#LOST_LINK",
            "confluence.page.ServerId#SETTING",
            "confluence.editing.Presence#CACHE",
            "confluence.linking.IssueRequestLog#SETTING",
            "confluence.saving.FileAttacher#LOCK",
            "confluence.saving.MapWriter#COMMENT",
            "confluence.saving.MapWriter#LOCK",
            "issue.IssueProperty#KEY",
            "issue.IssueProperty#VERSION",
            "jira.LinkedMap#APPLICATION",
            "jira.LinkedMap#PREFIX");

    /** The field names of the issue property. */
    private static final List<String> FIELDS = List.of(
            "issue.IssuePropertyWriter#PROPERTY", "issue.IssuePropertyWriter#MAP", "issue.IssuePropertyWriter#ITEM");

    @Test
    void whatIsListedStillHolds() throws IOException {
        Set<String> now = now();
        Set<String> missing = new TreeSet<>(Files.readAllLines(LISTED));
        missing.removeIf(line -> line.isBlank() || line.startsWith("#") || now.contains(line));

        assertThat(missing).isEmpty();
    }

    @Test
    void everythingThatLastsIsListed() throws IOException {
        assertThat(now()).isSubsetOf(Files.readAllLines(LISTED));
    }

    private static Set<String> now() {
        Set<String> names = new TreeSet<>();
        CONSTANTS.forEach(
                name -> names.add("constant " + name.substring(name.lastIndexOf('.') + 1) + " = " + value(name)));
        FIELDS.stream()
                .flatMap(name -> ((Collection<?>) value(name)).stream())
                .forEach(field -> names.add("issue property " + field));
        Arrays.stream(ProblemCode.values()).forEach(code -> names.add("problem code " + code.id()));
        Arrays.stream(Key.values()).filter(key -> key != Key.OTHER).forEach(key -> names.add("key " + key.word()));
        String descriptor = text(Path.of("atlassian-plugin.xml"));
        found(
                        descriptor,
                        "<(xhtml-macro|web-item|blueprint|content-template|web-resource|rest|web-panel|jql-function) key=\"([^\"]+)\"")
                .forEach(module -> names.add("module " + module.group(1) + " " + module.group(2)));
        found(descriptor, "<parameter name=\"([^\"]+)\"")
                .forEach(name -> names.add("macro parameter " + name.group(1)));
        found(descriptor, "<value name=\"([^\"]+)\"").forEach(name -> names.add("macro value " + name.group(1)));
        found(descriptor, "<fname>([^<]+)<|alias=\"([^\"]+)\"|extract path=\"([^\"]+)\"")
                .forEach(name -> names.add("jql "
                        + (name.group(1) != null
                                ? name.group(1)
                                : name.group(2) != null ? name.group(2) : name.group(3))));
        commands().forEach(command -> names.add("command " + command));
        sources()
                .flatMap(source -> found(source, "[\"`](frontstage\\.[a-z]+\\.?)[$\"`]"))
                .forEach(name -> names.add("browser storage " + name.group(1)));
        return names;
    }

    private static Object value(String name) {
        int at = name.indexOf('#');
        try {
            Field field =
                    Class.forName("io.frontstage." + name.substring(0, at)).getDeclaredField(name.substring(at + 1));
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    /** Words of the command line with their options. */
    private static Stream<String> commands() {
        try {
            Field all = Class.forName("io.frontstage.cli.Main").getDeclaredField("COMMANDS");
            all.setAccessible(true);
            return ((List<?>) all.get(null)).stream().flatMap(command -> {
                Object word = call(command, "name");
                Stream<String> options =
                        ((Set<?>) call(command, "options")).stream().map(option -> word + " " + option);
                return Stream.concat(Stream.of(word.toString()), options);
            });
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Object target, String method) {
        try {
            var found = target.getClass().getDeclaredMethod(method);
            found.setAccessible(true);
            return found.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method, e);
        }
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/frontend/src"))) {
            return files.filter(file -> file.toString().endsWith(".ts")).map(StableNamesTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MatchResult> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
