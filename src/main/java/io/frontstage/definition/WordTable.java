package io.frontstage.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads a table of synonyms: a name, then its words separated by bars. */
public final class WordTable {

    private WordTable() {}

    /**
     * The words of each name.
     *
     * @param resource the path of a file of properties in UTF-8 within the jar
     */
    public static Map<String, List<String>> read(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = WordTable.class.getResourceAsStream(resource)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar's own table cannot be read: " + resource, broken);
        }
        Map<String, List<String>> table = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(name -> table.put(
                        name,
                        Arrays.stream(properties.getProperty(name).split("\\|"))
                                .map(String::strip)
                                .toList()));
        return table;
    }
}
