package io.frontstage.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The jar as a file: its manifest and descriptor. */
class BrokenPackagingTest extends BrokenPlugin {
    @Test
    void theGoodPluginIsNotRefused() throws IOException {
        try (PluginHost host = start(TinyPlugin.good())) {
            assertThat(host.enabled()).isTrue();
        }
    }

    @Test
    void somethingThatIsNoJar() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        refused(text, Product.CONFLUENCE, "text.jar", "jar");
    }

    @Test
    void noPluginKeyInTheManifest() throws IOException {
        refused(TinyPlugin.good().withoutHeader("Atlassian-Plugin-Key"), "Atlassian-Plugin-Key");
    }

    @Test
    void noBundleVersion() throws IOException {
        refused(TinyPlugin.good().withoutHeader("Bundle-Version"), "Bundle-Version");
    }

    @Test
    void aMavenVersionWhereAnOsgiVersionBelongs() throws IOException {
        refused(TinyPlugin.good().header("Bundle-Version", "1.0.0-SNAPSHOT"), "1.0.0-SNAPSHOT");
    }

    @Test
    void noSymbolicName() throws IOException {
        refused(TinyPlugin.good().withoutHeader("Bundle-SymbolicName"), "Bundle-SymbolicName");
    }

    @Test
    void aBundleOfTheFirstManifestVersion() throws IOException {
        refused(TinyPlugin.good().header("Bundle-ManifestVersion", "1"), "Bundle-ManifestVersion");
    }

    @Test
    void aLibraryOnTheClassPathThatIsNotInTheJar() throws IOException {
        refused(TinyPlugin.good().header("Bundle-ClassPath", ".,META-INF/lib/x.jar"), "META-INF/lib/x.jar");
    }

    @Test
    void noDescriptor() throws IOException {
        refused(TinyPlugin.good().without(DESCRIPTOR), DESCRIPTOR);
    }

    @Test
    void aDescriptorThatIsNotWellFormed() throws IOException {
        refused(TinyPlugin.good().file(DESCRIPTOR, "<atlassian-plugin>"), DESCRIPTOR, "well-formed");
    }

    @Test
    void aDescriptorOfTheFirstPluginsVersion() throws IOException {
        refused(
                TinyPlugin.good().replace(DESCRIPTOR, "plugins-version=\"2\"", "plugins-version=\"1\""),
                "plugins-version");
    }

    @Test
    void aKeyWithAColon() throws IOException {
        refused(
                TinyPlugin.good()
                        .header("Atlassian-Plugin-Key", "io:tiny")
                        .replace(DESCRIPTOR, "key=\"io.tiny\"", "key=\"io:tiny\""),
                "io:tiny",
                "colon");
    }

    @Test
    void aKeyOtherThanInTheManifest() throws IOException {
        refused(TinyPlugin.good().header("Atlassian-Plugin-Key", "io.other"), "io.other", "io.tiny");
    }

    @Test
    void aVersionThatNoBuildReplaced() throws IOException {
        refused(TinyPlugin.good().replace(DESCRIPTOR, "<version>1.0.0", "<version>${project.version}"), "<version>");
    }

    @Test
    void aClassOfTheProductInTheJar() throws IOException {
        refused(
                TinyPlugin.good().file("com/atlassian/confluence/macro/Macro.class", ""),
                "com/atlassian/confluence/macro/Macro.class");
    }

    @Test
    void aCopyOfTheScannersAnnotations() throws IOException {
        refused(
                TinyPlugin.good()
                        .file("com/atlassian/plugin/spring/scanner/annotation/imports/ComponentImport.class", ""),
                "extra copy of the atlassian-spring-scanner-annotation");
    }
}
