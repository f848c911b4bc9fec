package io.frontstage.cli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarComparisonTest {

    private static final String DESCRIPTOR =
            "<atlassian-plugin key='k' name='n'><rest key='r' path='/p'/><param name='a'>1</param><param"
                    + " name='b'>2</param></atlassian-plugin>";

    @TempDir
    Path folder;

    @Test
    void takesForAlikeWhatOnlyStandsInAnotherOrderOrTellsOfTheBuild() throws IOException {
        Path one = jar(
                "one.jar",
                Map.of("Import-Package", "a.b;resolution:=optional,c;version=\"[1,2)\"", "Built-By", "dana"),
                DESCRIPTOR,
                "x.Y\nx.Z\n");
        Path other = jar(
                "other.jar",
                Map.of("Import-Package", "c;version=\"[1,2)\",a.b;resolution:=optional", "Tool", "bnd"),
                "<?xml version='1.0'?><!-- other --><atlassian-plugin name='n' key='k'>\n"
                        + " <rest path='/p' key='r'></rest><param name='a'> 1 </param><param"
                        + " name='b'>2</param></atlassian-plugin>",
                "x.Z\nx.Y\n");

        assertThat(JarComparison.differences(one, other)).isEmpty();
    }

    @Test
    void namesWhatOnlyOneOfThemHas() throws IOException {
        Path one = jar("one.jar", Map.of("Import-Package", "a.b,c;version=\"[1,2)\"", "X", "1"), DESCRIPTOR, "x.Y\n");
        Path other = jar(
                "other.jar",
                Map.of("Import-Package", "a.b,c;version=\"[1,3)\""),
                DESCRIPTOR.replace("path='/p'", "path='/q'").replace(">2<", "><"),
                "x.Y\nx.Z\n");

        assertThat(JarComparison.differences(one, other))
                .containsExactlyInAnyOrder(
                        "- manifest Import-Package: c;version=\"[1,2)\"",
                        "+ manifest Import-Package: c;version=\"[1,3)\"",
                        "- manifest X: 1",
                        "- atlassian-plugin.xml: /atlassian-plugin key=\"k\" name=\"n\"/rest key=\"r\" path=\"/p\"",
                        "+ atlassian-plugin.xml: /atlassian-plugin key=\"k\" name=\"n\"/rest key=\"r\" path=\"/q\"",
                        "- atlassian-plugin.xml: /atlassian-plugin key=\"k\" name=\"n\"(2)/param name=\"b\" 2",
                        "+ atlassian-plugin.xml: /atlassian-plugin key=\"k\" name=\"n\"(2)/param name=\"b\"",
                        "+ META-INF/plugin-components/component-jira: x.Z");
    }

    @Test
    void missesAWholePart() throws IOException {
        Path one = jar("one.jar", Map.of(), DESCRIPTOR, "x.Y\n");
        Path other = folder.resolve("other.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(other))) {
            out.putNextEntry(new ZipEntry("nothing"));
        }

        assertThat(JarComparison.differences(one, other))
                .hasSize(6)
                .contains("- META-INF/plugin-components/component-jira: x.Y");
    }

    @Test
    void refusesWhatIsNoJarAndADescriptorThatIsNoXml() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        Path broken = jar("broken.jar", Map.of(), "<atlassian-plugin>", "");

        assertThatThrownBy(() -> JarComparison.differences(text, broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a jar");
        assertThatThrownBy(() -> JarComparison.differences(broken, broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not XML");
    }

    private Path jar(String name, Map<String, String> headers, String descriptor, String index) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("atlassian-plugin.xml", descriptor);
        entries.put("META-INF/plugin-components/component-jira", index);
        Path path = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(path), manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }
}
