package io.frontstage.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Both builds make the same plugin, as far as that can be checked without running Atlassian's build. */
class SdkBuildTest {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private Element ours;
    private Element sdk;

    @BeforeEach
    void read() throws Exception {
        ours = root("pom.xml");
        sdk = root("pom-sdk.xml");
    }

    private static Element root(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(file).toFile())
                .getDocumentElement();
    }

    @Test
    void nameVersionKeyAndReleaseAreTheSame() {
        for (String way : List.of("groupId", "artifactId", "version", "name", "description")) {
            assertThat(resolved(sdk, text(at(sdk, way)))).as(way).isEqualTo(resolved(ours, text(at(ours, way))));
        }
        Map<String, String> all = properties(ours);
        Map<String, String> there = properties(sdk);
        assertThat(there)
                .containsKeys("atlassian.plugin.key", "maven.compiler.release", "project.build.outputTimestamp");
        there.keySet().retainAll(all.keySet());
        assertThat(there)
                .hasSizeGreaterThan(8)
                .allSatisfy((name, value) -> assertThat(value).as(name).isEqualTo(all.get(name)));
        assertThat(text(at(sdk, "packaging"))).isEqualTo("atlassian-plugin");
    }

    @Test
    void theBundleIsInstructedWordForWordInTheSameWay() {
        List<String> here = lines(only(ours, "instructions"));
        assertThat(here).hasSizeGreaterThan(10);
        assertThat(lines(only(sdk, "instructions"))).isEqualTo(here);
    }

    @Test
    void theSameLibrariesAreShippedAndRelocatedInTheSameWay() {
        for (String part : List.of("artifactSet", "relocations", "filters")) {
            assertThat(lines(only(sdk, part)))
                    .as(part)
                    .isEqualTo(lines(only(ours, part)))
                    .isNotEmpty();
        }
        assertThat(shipped(sdk)).isEqualTo(shipped(ours)).hasSize(6);
    }

    @Test
    void pluginsThatBothUseHaveTheSameVersion() {
        Map<String, String> here = plugins(ours);
        Map<String, String> there = plugins(sdk);
        assertThat(there)
                .containsEntry("amps-maven-plugin", "9.13.0")
                .containsEntry("atlassian-spring-scanner-maven-plugin", "6.0.2");
        there.keySet().retainAll(here.keySet());
        assertThat(there)
                .hasSizeGreaterThan(4)
                .allSatisfy((name, version) -> assertThat(version).as(name).isEqualTo(here.get(name)));
    }

    @Test
    void theProductsComeWithTheirOwnApiAndNoSignaturesOfOurs() throws Exception {
        assertThat(children(at(sdk, "dependencyManagement", "dependencies")).stream()
                        .filter(each -> find(each, "scope")
                                .map(SdkBuildTest::text)
                                .filter("import"::equals)
                                .isPresent())
                        .map(each -> text(at(each, "artifactId")) + " " + resolved(sdk, text(at(each, "version")))))
                .containsExactly(
                        "junit-bom " + properties(ours).get("junit.version"),
                        "mockito-bom " + properties(ours).get("mockito.version"),
                        "platform-public-api 8.3.26",
                        "confluence-plugins-platform-pom 10.2.15",
                        "jira-api-bom 11.3.10",
                        "jira-bundled-plugins-bom 11.3.10");
        assertThat(children(at(sdk, "dependencies")).stream()
                        .filter(each -> text(at(each, "groupId")).startsWith("com.atlassian")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(text(at(each, "scope"))).isEqualTo("provided"));
        assertThat(lines(only(sdk, "products")))
                .contains("instanceId confluence", "instanceId jira", "version ${jira.version}");
        assertThat(Files.readString(Path.of("pom-sdk.xml"))).doesNotContain("src/platform", "src/sandbox");
    }

    /**
     * AMPS makes the jar, and the shade plugin changes it. Within a phase, Maven runs plugins in the order of the file.
     */
    @Test
    void theJarIsShadedAfterItIsMade() {
        assertThat(new ArrayList<>(plugins(sdk).keySet()))
                .containsSubsequence("amps-maven-plugin", "maven-shade-plugin");
    }

    private static Map<String, String> properties(Element pom) {
        Map<String, String> properties = new TreeMap<>();
        children(at(pom, "properties")).forEach(each -> properties.put(each.getTagName(), text(each)));
        return properties;
    }

    private static String resolved(Element pom, String value) {
        Matcher property = PROPERTY.matcher(value);
        return property.replaceAll(found -> Matcher.quoteReplacement(
                resolved(pom, properties(pom).getOrDefault(found.group(1), "?" + found.group(1)))));
    }

    /** The plugins in the order of the file. */
    private static Map<String, String> plugins(Element pom) {
        Map<String, String> plugins = new LinkedHashMap<>();
        children(at(pom, "build", "plugins"))
                .forEach(each -> plugins.put(text(at(each, "artifactId")), resolved(pom, text(at(each, "version")))));
        return plugins;
    }

    /** Libraries without a scope, which go into the jar. */
    private static Set<String> shipped(Element pom) {
        Set<String> shipped = new TreeSet<>();
        children(at(pom, "dependencies")).stream()
                .filter(each -> find(each, "scope").isEmpty())
                .forEach(each -> shipped.add(text(at(each, "groupId")) + ":" + text(at(each, "artifactId")) + " "
                        + find(each, "version")
                                .map(version -> resolved(pom, text(version)))
                                .orElse("")));
        return shipped;
    }

    private static Element only(Element pom, String name) {
        assertThat(pom.getElementsByTagName(name).getLength()).as(name).isEqualTo(1);
        return (Element) pom.getElementsByTagName(name).item(0);
    }

    /** Each element with a text of its own, in order. */
    private static List<String> lines(Element element) {
        List<Element> inner = children(element);
        return inner.isEmpty()
                ? List.of((element.getTagName() + " " + text(element)).strip())
                : inner.stream().flatMap(each -> lines(each).stream()).toList();
    }

    private static Element at(Element element, String... way) {
        Element found = element;
        for (String name : way) {
            Element from = found;
            found = find(from, name).orElseThrow(() -> new AssertionError("no " + name + " in " + from.getTagName()));
        }
        return found;
    }

    private static Optional<Element> find(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }
}
