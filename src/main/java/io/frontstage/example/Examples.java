package io.frontstage.example;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The examples that come with the plugin. */
public final class Examples {

    private static final List<String> IDS = List.of(
            "order-ahead", "outpatient-visit", "software-onboarding", "passport-renewal", "home-insurance-claim");

    /** Lines that only make sense in the example itself: issues of another Jira, and the path of a neighbouring file. */
    private static final Pattern ITS_OWN = Pattern.compile("(?m)^(\\$schema|tracker| +issues): .*\\R");

    private Examples() {}

    /** All examples in the order in which they are offered. */
    public static List<Example> all() {
        return Loaded.ALL;
    }

    public static Optional<Example> find(String id) {
        return all().stream().filter(example -> example.id().equals(id)).findFirst();
    }

    /** The examples, read once on demand. */
    private static final class Loaded {

        private static final List<Example> ALL =
                IDS.stream().map(Loaded::example).toList();

        private static Example example(String id) {
            String text = ITS_OWN.matcher(resource(id + ".yaml")).replaceAll("");
            SourceText source = new SourceText(id + ".blueprint.yaml", text.getBytes(StandardCharsets.UTF_8));
            return new Example(
                    id, source, new DefinitionReader().read(source).blueprint().orElseThrow());
        }

        private static String resource(String name) {
            try (InputStream stream = Examples.class.getResourceAsStream("/io/frontstage/examples/" + name)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
