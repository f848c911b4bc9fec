package io.frontstage.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each web resource names everything that its script uses of the product, according to the list beside this test. */
class WebResourcesTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String JS_I18N = "jsI18n";

    private final Properties provided = new Properties();
    private final Map<String, String> resources = new TreeMap<>();

    WebResourcesTest() throws IOException {
        try (InputStream in = WebResourcesTest.class.getResourceAsStream("provided-dependencies.properties")) {
            provided.load(in);
        }
        Matcher resource = Pattern.compile("<web-resource key=\"([\\w-]+)\".*?</web-resource>", Pattern.DOTALL)
                .matcher(Files.readString(CLASSES.resolve("atlassian-plugin.xml")));
        while (resource.find()) {
            resources.put(resource.group(1), resource.group());
        }
    }

    @Test
    void eachDependsOnWhatItsScriptTakes() throws IOException {
        assertThat(resources).hasSizeGreaterThan(5);
        for (Map.Entry<String, String> resource : resources.entrySet()) {
            Set<String> dependencies =
                    new TreeSet<>(found("<dependency>(com\\.atlassian\\.plugins\\.[^<]+)<", resource.getValue()));

            assertThat(dependencies)
                    .as(resource.getKey())
                    .containsAll(taken(resource.getValue()))
                    .isSubsetOf(provided.values().stream().map(Object::toString).toList());
        }
    }

    /** The editor's page may require more at any time. */
    @Test
    void theLoaderIsTakenByThoseThatLoadMore() {
        assertThat(resources.entrySet().stream()
                        .filter(resource -> resource.getValue().contains(provided.getProperty("WRM.require")))
                        .map(Map.Entry::getKey))
                .containsExactly("editor", "map", "map-changes", "map-editor", "measures", "start", "views");
    }

    @Test
    void scriptsAreLookedInto() throws IOException {
        assertThat(taken(resources.get("map"))).hasSize(2);
        assertThat(taken(resources.get("issue-dialogs"))).containsExactly(provided.getProperty(JS_I18N));
    }

    private Set<String> taken(String resource) throws IOException {
        Set<String> taken = new TreeSet<>();
        if (resource.contains("<transformer key=\"" + JS_I18N + "\"/>")) {
            taken.add(provided.getProperty(JS_I18N));
        }
        for (String script : found("location=\"([^\"]+\\.js)\"", resource)) {
            String text = Files.readString(CLASSES.resolve(script));
            provided.stringPropertyNames().stream()
                    .filter(name -> Pattern.compile("\\b" + name.replace(".", "\\??\\.") + "\\b")
                            .matcher(text)
                            .find())
                    .forEach(name -> taken.add(provided.getProperty(name)));
        }
        return taken;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
