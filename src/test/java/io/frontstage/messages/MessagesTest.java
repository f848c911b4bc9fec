package io.frontstage.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts in the properties files are those that the program uses; sentences of problems belong to their codes. */
class MessagesTest {

    private static final Path PROGRAM = Path.of("src/main/java/io/frontstage");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private final Set<String> english = keys("messages.properties");
    private final Set<String> texts = texts();

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        assertThat(placeholders("messages_de.properties")).isEqualTo(placeholders("messages.properties"));
    }

    /** Of two equal keys, the second would silently win. */
    @Test
    void noKeyIsThereTwice() throws IOException {
        List<Path> files = List.of(
                Path.of("src/main/resources/io/frontstage/messages/messages.properties"),
                Path.of("src/main/resources/io/frontstage/messages/messages_de.properties"),
                Path.of("src/main/resources/i18n/frontstage.properties"),
                Path.of("src/main/resources/i18n/frontstage_de.properties"));
        for (Path file : files) {
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.matches("[a-zA-Z][^= ]* ?=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .as(file.toString())
                    .hasSizeGreaterThan(100)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void eachTextThatThePagesScriptAsksForExists() throws IOException {
        Set<String> there = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/i18n/frontstage.properties"))) {
            there.add(line.replaceFirst(" *=.*", ""));
        }
        Pattern asked = Pattern.compile("getText\\(\\s*\"([^\"]+)\"");
        try (Stream<Path> scripts = Files.walk(Path.of("src/main/frontend/src"))) {
            for (Path script : scripts.filter(Files::isRegularFile).toList()) {
                assertThat(asked.matcher(Files.readString(script)).results().map(key -> key.group(1)))
                        .as(script.toString())
                        .allMatch(there::contains);
            }
        }
    }

    /** The program contains the whole key, or its beginning up to a dot, or its beginning and its last word. */
    @Test
    void eachKeyIsUsed() {
        assertThat(english)
                .allMatch(key -> texts.contains(key)
                        || beginnings(key).anyMatch(texts::contains)
                        || texts.contains(key.substring(0, key.lastIndexOf('.')))
                                && texts.contains(key.substring(key.lastIndexOf('.'))));
    }

    @Test
    void eachUsedKeyExists() {
        Set<String> families = english.stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> asked = texts.stream()
                .filter(text -> text.matches("[a-z]+\\.[-a-z0-9.]+"))
                .filter(text -> families.contains(text.substring(0, text.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).hasSizeGreaterThan(100).allMatch(this::exists);
    }

    /** A text that ends in a dot is completed with a word of an enum or a number. */
    private boolean exists(String text) {
        return text.endsWith(".") ? english.stream().anyMatch(key -> key.startsWith(text)) : english.contains(text);
    }

    private static Stream<String> beginnings(String key) {
        return Stream.iterate(key.lastIndexOf('.'), at -> at > 0, at -> key.lastIndexOf('.', at - 1))
                .map(at -> key.substring(0, at + 1));
    }

    private static Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = TEXT.matcher(Files.readString(file));
                while (matcher.find()) {
                    texts.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static TreeMap<String, String> placeholders(String file) {
        TreeMap<String, String> placeholders = new TreeMap<>();
        Properties words = words(file);
        for (String key : words.stringPropertyNames()) {
            placeholders.put(
                    key,
                    Pattern.compile("\\{\\d}")
                            .matcher(words.getProperty(key))
                            .results()
                            .map(found -> found.group())
                            .sorted()
                            .distinct()
                            .collect(Collectors.joining()));
        }
        return placeholders;
    }

    private static Set<String> keys(String file) {
        return new TreeSet<>(words(file).stringPropertyNames());
    }

    private static Properties words(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
