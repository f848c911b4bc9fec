package io.frontstage.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Everything named in {@code atlassian-plugin.xml} exists, and every text is used. */
class DescriptorTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String KEY = "io.frontstage";

    private final Element descriptor = read(CLASSES.resolve("atlassian-plugin.xml"));

    @Test
    void namesClassesThatAreThere() {
        List<String> names = elements("*")
                .map(element -> element.getAttribute("class"))
                .filter(name -> !name.isEmpty())
                .toList();

        assertThat(names).isNotEmpty().allSatisfy(name -> {
            if (name.startsWith("io.frontstage.")) {
                Class<?> type = Class.forName(name, false, getClass().getClassLoader());
                assertThat(type.getConstructors())
                        .as("one public constructor, to be autowired")
                        .hasSize(1);
            } else {
                Class.forName(name, false, getClass().getClassLoader());
            }
        });
    }

    @Test
    void namesFilesThatAreThereWithTheirShortForms() {
        List<String> files = elements("resource")
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .map(resource -> resource.getAttribute("location"))
                .toList();

        assertThat(files).isNotEmpty().allSatisfy(file -> {
            assertThat(CLASSES.resolve(file)).isRegularFile();
            if (file.endsWith(".js") || file.endsWith(".css")) {
                Path minified = CLASSES.resolve(file.replaceFirst("\\.(js|css)$", ".min.$1"));
                assertThat(minified).isRegularFile();
                assertThat(Files.size(minified)).isLessThan(Files.size(CLASSES.resolve(file)));
            }
        });
    }

    @Test
    void saysForWhichProductEachModuleIs() {
        assertThat(modules()).isNotEmpty().allSatisfy(module -> assertThat(module.getAttribute("application"))
                .as(module.getTagName() + " " + module.getAttribute("key"))
                .isIn("confluence", "jira"));
    }

    @Test
    void hasKeysThatAreUnique() {
        assertThat(modules().map(module -> module.getAttribute("key")))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void isFilledInByTheBuild() throws IOException {
        assertThat(Files.readString(CLASSES.resolve("atlassian-plugin.xml"))).doesNotContain("${");
        assertThat(descriptor.getAttribute("key")).isEqualTo(KEY);
        assertThat(descriptor.getAttribute("plugins-version")).isEqualTo("2");
    }

    /** These names are in stored pages: changing this list breaks those pages. */
    @Test
    void keepsTheNamesOfTheMacroAndItsParameters() {
        Element macro = elements("xhtml-macro").findFirst().orElseThrow();

        assertThat(macro.getAttribute("name")).isEqualTo("service-blueprint");
        assertThat(elements("parameter").map(parameter -> parameter.getAttribute("name")))
                .containsExactly(
                        "page",
                        "name",
                        "version",
                        "view",
                        "with",
                        "level",
                        "pains",
                        "header",
                        "legend",
                        "thoughts",
                        "emotions",
                        "items",
                        "measures",
                        "arrows");
    }

    /** Confluence would create a page that lists the pages of this template in every space, and keep it. */
    @Test
    void makesNoIndexPageOfTheTemplate() {
        assertThat(elements("blueprint").map(blueprint -> blueprint.getAttribute("disable-index-page")))
                .containsExactly("true");
    }

    /** Plugin management and the dialog for new pages show pixels; the macro browser takes the SVG. */
    @Test
    void hasItsIconInPixelsToo() {
        assertThat(elements("param")
                        .filter(param -> param.getAttribute("name").matches("plugin-(icon|logo)"))
                        .map(Element::getTextContent))
                .containsOnly("images/frontstage.png");
        assertThat(children(elements("web-item").findFirst().orElseThrow(), "resource")
                        .map(resource -> resource.getAttribute("location")))
                .containsExactly("images/frontstage.png");
        assertThat(elements("resource").map(resource -> resource.getAttribute("name")))
                .contains("images/frontstage.png", "images/frontstage.svg");
    }

    /** Jira lets a template call no method that it does not know to be harmless; this template calls none. */
    @Test
    void thePanelsTemplateCallsNoMethod() throws IOException {
        assertThat(Files.readString(CLASSES.resolve("templates/issue-panel.vm")))
                .contains("$map.hasSiblings")
                .doesNotContainPattern("\\$!?\\{?\\w+(\\.\\w+)*\\.\\w+\\(");
    }

    @Test
    void loadsNothingOfOursOnPagesWithoutAMap() {
        assertThat(elements("context").map(Element::getTextContent)).containsOnly("editor", "macro-browser");
    }

    @Test
    void hasATextForEverythingInBothLanguages() {
        assertThat(texts("frontstage.properties").keySet())
                .isEqualTo(texts("frontstage_de.properties").keySet());
        assertThat(texts("frontstage.properties").keySet().stream().map(Object::toString))
                .containsAll(wantedKeys());
        assertThat(Stream.of(texts("frontstage.properties"), texts("frontstage_de.properties"))
                        .flatMap(texts -> texts.values().stream())
                        .map(Object::toString))
                .noneMatch(String::isBlank)
                .allMatch(text -> text.chars().noneMatch(letter -> letter == '\uFFFD'));
    }

    /** Products have read these files in two encodings over the years; ASCII is the same in both. */
    @Test
    void hasItsTextsInAscii() throws IOException {
        for (String name : List.of("frontstage.properties", "frontstage_de.properties")) {
            assertThat(Files.readString(CLASSES.resolve("i18n").resolve(name), StandardCharsets.ISO_8859_1))
                    .matches("\\p{ASCII}*");
        }
    }

    @Test
    void hasNoTextThatNobodyUses() throws IOException {
        Set<String> unused = new TreeSet<>();
        texts("frontstage.properties").keySet().forEach(key -> unused.add(key.toString()));
        unused.removeAll(wantedKeys());
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(class|js|vm)$"))
                    .toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                unused.removeIf(content::contains);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** The keys that Confluence derives from the names of a macro and its parameters, and those in the descriptor. */
    private Set<String> wantedKeys() {
        Set<String> keys = new HashSet<>();
        elements("xhtml-macro").forEach(macro -> {
            String prefix = KEY + "." + macro.getAttribute("name") + ".";
            keys.add(prefix + "label");
            keys.add(prefix + "desc");
            children(macro, "parameter").forEach(parameter -> {
                String parameterPrefix = prefix + "param." + parameter.getAttribute("name") + ".";
                keys.add(parameterPrefix + "label");
                keys.add(parameterPrefix + "desc");
                children(parameter, "value")
                        .forEach(value -> keys.add(parameterPrefix + value.getAttribute("name") + ".desc"));
            });
        });
        Stream.of("label", "description", "tooltip")
                .flatMap(this::elements)
                .map(element -> element.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .forEach(keys::add);
        modules()
                .map(module -> module.getAttribute("i18n-name-key"))
                .filter(key -> !key.isEmpty())
                .forEach(keys::add);
        Matcher template = Pattern.compile("at:key=\"([^\"]+)\"").matcher(template());
        while (template.find()) {
            keys.add(template.group(1));
        }
        return keys;
    }

    private static String template() {
        try {
            return Files.readString(CLASSES.resolve("templates/service-blueprint-page.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Element> modules() {
        List<Element> modules = new ArrayList<>();
        for (int i = 0; i < descriptor.getChildNodes().getLength(); i++) {
            if (descriptor.getChildNodes().item(i) instanceof Element element
                    && !Set.of("plugin-info", "resource").contains(element.getTagName())) {
                modules.add(element);
            }
        }
        return modules.stream();
    }

    private Stream<Element> elements(String name) {
        return children(descriptor, name);
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements.stream();
    }

    private static Properties texts(String name) {
        Properties texts = new Properties();
        try (InputStream in = Files.newInputStream(CLASSES.resolve("i18n").resolve(name))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Element read(Path file) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(file + " is no XML", e);
        }
    }
}
