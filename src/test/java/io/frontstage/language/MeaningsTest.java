package io.frontstage.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The editor explains a key in the same way as the reference. */
class MeaningsTest {

    private static final String PREFIX = "help.";

    @Test
    void areThoseOfTheReference() throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(
                Path.of("src/main/resources/io/frontstage/messages/messages.properties"), StandardCharsets.UTF_8));
        Map<String, String> said = new TreeMap<>();
        words.forEach((key, text) -> {
            String name = key.toString();
            if (name.startsWith(PREFIX) && !name.startsWith("help.form.")) {
                said.put(name.substring(PREFIX.length()), text.toString());
            }
        });

        assertThat(said).hasSizeGreaterThan(100).isEqualTo(new Reference().meanings());
    }
}
