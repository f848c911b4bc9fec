package io.frontstage.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.macro.Macro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way of being strict: a plugin that is broken there, and only there, is refused with a sentence that names it. */
class BrokenPluginTest {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String COMPONENTS = "META-INF/plugin-components/component-confluence";
    private static final String IMPORTS = "META-INF/plugin-components/imports";
    private static final String IMPORTED = "jakarta.ws.rs,com.atlassian.confluence.macro,com.atlassian.event.api";

    @TempDir
    private Path folder;

    private final TestProduct product = new TestProduct();

    private void refused(TinyPlugin plugin, String... parts) throws IOException {
        refused(plugin.write(folder), Product.CONFLUENCE, parts);
    }

    private void refused(Path jar, Product in, String... parts) {
        assertThatThrownBy(() -> product.start(jar, in, folder).close())
                .isInstanceOf(PluginRejected.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(parts));
    }

    private PluginHost start(TinyPlugin plugin) throws IOException {
        return product.start(plugin.write(folder), Product.CONFLUENCE, folder);
    }

    @Nested
    class Packaging {
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
            refused(
                    TinyPlugin.good().replace(DESCRIPTOR, "<version>1.0.0", "<version>${project.version}"),
                    "<version>");
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

    @Nested
    class Imports {
        @Test
        void aMandatoryImportThatTheProductDoesNotExport() throws IOException {
            refused(
                    TinyPlugin.good().header("Import-Package", IMPORTED + ",com.nowhere"),
                    "com.nowhere",
                    "not optional");
        }

        @Test
        void aMandatoryImportOfTheOtherProduct() throws IOException {
            Path jar = TinyPlugin.good().header("Import-Package", IMPORTED).write(folder);
            refused(jar, Product.JIRA, "com.atlassian.confluence.macro", "jira");
        }

        @Test
        void aVersionRangeThatTheProductNeedNotSatisfyEvenIfOptional() throws IOException {
            refused(
                    TinyPlugin.good()
                            .header(
                                    "Import-Package",
                                    "com.atlassian.confluence.macro;version=\"[10,11)\";resolution:=optional"),
                    "com.atlassian.confluence.macro",
                    "version");
        }

        @Test
        void aBundleThatNeedsAnother() throws IOException {
            refused(TinyPlugin.good().header("Require-Bundle", "org.other"), "org.other");
        }

        @Test
        void aPackageThatIsUsedAndNotImported() throws IOException {
            refused(
                    TinyPlugin.good().header("Import-Package", TinyPlugin.imports("com.atlassian.confluence.macro")),
                    "tiny.Greeting");
        }

        @Test
        void aClassOfTheHostThatNoProductExports() throws IOException {
            refused(
                    TinyPlugin.good()
                            .header(
                                    "Import-Package",
                                    TinyPlugin.imports(
                                            "com.atlassian.confluence.macro",
                                            "com.atlassian.confluence.content.render.xhtml",
                                            "com.atlassian.event.api",
                                            "com.atlassian.sal.api.message",
                                            "com.atlassian.templaterenderer",
                                            "org.springframework.beans.factory",
                                            "org.h2.jdbcx"))
                            .replaceCode(
                                    "tiny.GreetingMacro",
                                    "this.greeting = greeting;",
                                    "this.greeting = greeting; new org.h2.jdbcx.JdbcDataSource();"),
                    "tiny.GreetingMacro",
                    "org.h2.jdbcx.JdbcDataSource");
        }

        @Test
        void aCallOfAMethodThatIsNotOnThePlatform() throws IOException {
            refused(
                    TinyPlugin.good()
                            .signature(
                                    "com.atlassian.event.api.EventPublisher",
                                    "package com.atlassian.event.api; public interface EventPublisher {"
                                            + " void publish(Object o); void publishLater(Object o); }")
                            .replaceCode(
                                    "tiny.Greeting",
                                    "this.events = events;",
                                    "this.events = events; events.publishLater(1);"),
                    "NoSuchMethodError",
                    "publishLater");
        }
    }

    @Nested
    class Beans {
        @Test
        void noScanOfTheIndexes() throws IOException {
            refused(TinyPlugin.good().without("META-INF/spring/plugin-context.xml"), "scan-indexes");
        }

        @Test
        void theNamespaceOfTheFirstScanner() throws IOException {
            refused(
                    TinyPlugin.good()
                            .replace("META-INF/spring/plugin-context.xml", "atlassian-scanner/2", "atlassian-scanner"),
                    "scan-indexes",
                    "atlassian-scanner/2");
        }

        @Test
        void noScannerIndex() throws IOException {
            refused(
                    TinyPlugin.good().without(COMPONENTS).without(IMPORTS),
                    "scanner index",
                    "META-INF/plugin-components/");
        }

        @Test
        void aBlankLineInTheIndex() throws IOException {
            refused(TinyPlugin.good().file(COMPONENTS, "tiny.Greeting\n\n"), "component-confluence", "line");
        }

        @Test
        void aCommentInTheIndex() throws IOException {
            refused(TinyPlugin.good().file(COMPONENTS, "# beans\ntiny.Greeting\n"), "component-confluence", "# beans");
        }

        @Test
        void aComponentThatIsNotThere() throws IOException {
            refused(TinyPlugin.good().file(COMPONENTS, "tiny.Greetings\n"), "tiny.Greetings");
        }

        @Test
        void twoComponentsOfOneName() throws IOException {
            refused(
                    TinyPlugin.good().file(COMPONENTS, "tiny.Greeting\ntiny.GreetingMacro#greeting\n"),
                    "two components",
                    "greeting");
        }

        @Test
        void aComponentOfConfluenceInJirasContext() throws IOException {
            Path jar = TinyPlugin.good()
                    .file("META-INF/plugin-components/component", "tiny.GreetingMacro\n")
                    .write(folder);
            refused(jar, Product.JIRA, "tiny.GreetingMacro");
        }

        @Test
        void anImportThatTheIndexDoesNotName() throws IOException {
            refused(
                    TinyPlugin.good().replace(IMPORTS, "com.atlassian.sal.api.message.I18nResolver\n", ""),
                    "Spring context",
                    "I18nResolver");
        }

        @Test
        void anImportOfAServiceThatTheProductDoesNotOffer() throws IOException {
            refused(
                    TinyPlugin.good()
                            .replace(
                                    IMPORTS,
                                    "com.atlassian.nowhere.Nothing",
                                    "com.atlassian.sal.api.ApplicationProperties"),
                    "com.atlassian.sal.api.ApplicationProperties",
                    "does not offer");
        }

        @Test
        void anExportThatIsNoBean() throws IOException {
            refused(
                    TinyPlugin.good().file("META-INF/plugin-components/exports", "tiny.GreetingMacro\n"),
                    "tiny.GreetingMacro",
                    "no bean");
        }
    }

    @Nested
    class Modules {
        @Test
        void aModuleTypeThatTheProductDoesNotKnow() throws IOException {
            refused(addModule("<xhtml-makro key=\"x\" class=\"tiny.GreetingMacro\"/>"), "<xhtml-makro>", "confluence");
        }

        @Test
        void aModuleOfTheOtherProductWithoutItsApplication() throws IOException {
            refused(
                    addModule("<jql-function key=\"x\" class=\"tiny.GreetingMacro\"/>"),
                    "<jql-function>",
                    "confluence");
        }

        @Test
        void aModuleWithoutKey() throws IOException {
            refused(addModule("<web-item section=\"x\"/>"), "<web-item>", "no key");
        }

        @Test
        void twoModulesOfOneKey() throws IOException {
            refused(addModule("<web-item key=\"greeting\" section=\"x\"/>"), "“greeting”");
        }

        @Test
        void aMacroWithoutClass() throws IOException {
            refused(TinyPlugin.good().replace(DESCRIPTOR, "class=\"tiny.GreetingMacro\"", ""), "greeting", "no class");
        }

        @Test
        void aModuleClassThatIsNotThere() throws IOException {
            refused(
                    TinyPlugin.good().replace(DESCRIPTOR, "tiny.GreetingMacro", "tiny.GreetingMakro"),
                    "tiny.GreetingMakro",
                    "not there");
        }

        @Test
        void aConditionThatIsNotThere() throws IOException {
            refused(
                    addModule("<web-item key=\"x\" section=\"x\"><condition class=\"tiny.Gone\"/></web-item>"),
                    "tiny.Gone");
        }

        @Test
        void aMacroClassThatIsNoMacro() throws IOException {
            refused(
                    TinyPlugin.good().replace(DESCRIPTOR, "tiny.GreetingMacro", "tiny.Greeting"),
                    "tiny.Greeting",
                    "does not implement com.atlassian.confluence.macro.Macro");
        }

        @Test
        void aMacroThatCannotBeCreated() throws IOException {
            refused(
                    TinyPlugin.good()
                            .replaceCode(
                                    "tiny.GreetingMacro",
                                    "this.greeting = greeting;",
                                    "throw new IllegalStateException(\"by design\");"),
                    "tiny.GreetingMacro",
                    "by design");
        }

        @Test
        void aMacroParameterOfAnUnknownType() throws IOException {
            refused(TinyPlugin.good().replace(DESCRIPTOR, "type=\"attachment\"", "type=\"file\""), "“name”", "“file”");
        }

        @Test
        void textsThatAreNotThere() throws IOException {
            refused(TinyPlugin.good().replace(DESCRIPTOR, "tiny.texts", "tiny.words"), "tiny.words");
        }

        private static TinyPlugin addModule(String module) {
            return TinyPlugin.good().replace(DESCRIPTOR, "</atlassian-plugin>", module + "</atlassian-plugin>");
        }
    }

    @Nested
    class PageResources {
        @Test
        void aFileThatIsNotThere() throws IOException {
            refused(TinyPlugin.good().without("css/base.css"), "css/base.css");
        }

        @Test
        void anIconThatIsNotThere() throws IOException {
            refused(
                    TinyPlugin.good().replace(DESCRIPTOR, "images/icon.svg\">", "images/ikon.svg\">"),
                    "images/ikon.svg");
        }

        @Test
        void aDependencyThatNobodyHas() throws IOException {
            refused(
                    TinyPlugin.good().replace(DESCRIPTOR, "auiplugin:ajs", "auiplugin:gone"),
                    "“map”",
                    "com.atlassian.auiplugin:gone");
        }

        @Test
        void anUnknownTransformer() throws IOException {
            refused(TinyPlugin.good().replace(DESCRIPTOR, "jsI18n", "i18nJs"), "i18nJs");
        }

        @Test
        void aScriptThatIsAnEsModule() throws IOException {
            refused(TinyPlugin.good().file("js/map.js", "import { a } from './a.js';"), "js/map.js", "ES module");
            refused(TinyPlugin.good().file("js/map.js", "const a = 1;\nexport{a};"), "js/map.js", "ES module");
        }
    }

    @Nested
    class Rest {
        @Test
        void aResourceWithoutSecurityAnnotation() throws IOException {
            refused(
                    TinyPlugin.good().replaceCode("tiny.rest.GreetingResource", "@UnrestrictedAccess\n", "\n"),
                    "tiny.rest.GreetingResource#",
                    "security annotation");
        }

        @Test
        void aResourceThatCannotBeCreated() throws IOException {
            refused(
                    TinyPlugin.good()
                            .replaceCode(
                                    "tiny.rest.GreetingResource",
                                    "this.greeting = greeting;",
                                    "throw new IllegalStateException(\"by design\");"),
                    "tiny.rest.GreetingResource",
                    "by design");
        }

        @Test
        void twoMethodsForOneRequest() throws IOException {
            refused(
                    TinyPlugin.good()
                            .replaceCode(
                                    "tiny.rest.GreetingResource", "@GET @Path(\"secret\")", "@GET @Path(\"fails\")"),
                    "greetings");
        }

        @Test
        void aPackageWithoutResources() throws IOException {
            refused(
                    TinyPlugin.good().replace(DESCRIPTOR, "tiny.rest</package>", "tiny.api</package>"),
                    "greetings",
                    "no resource");
        }
    }

    @Nested
    class AtRunTime {
        @Test
        void aTemplateThatCallsAMethodNotOnTheAllowList() throws Exception {
            TinyPlugin plugin = TinyPlugin.good()
                    .replace("templates/greeting.vm", "$greeting$bodyHtml", "$bean.to(\"x\")$bodyHtml")
                    .replaceCode("tiny.Greeting", "Map.of(", "Map.of(\"bean\", this, ");
            try (PluginHost host = start(plugin)) {
                Macro macro = host.module("greeting", Macro.class).orElseThrow();
                assertThatThrownBy(() -> macro.execute(Map.of("name", "Dana"), "", null))
                        .isInstanceOf(PluginRejected.class)
                        .hasMessageContaining("tiny.Greeting#to")
                        .hasMessageContaining("allow-list");
            }
            plugin.replace(
                    DESCRIPTOR,
                    "<rest-migration",
                    "<velocity-allowlist key=\"allowed\"><method>tiny.Greeting#to(java.lang.String)</method></velocity-allowlist><rest-migration");
            try (PluginHost host = start(plugin)) {
                assertThat(host.module("greeting", Macro.class).orElseThrow().execute(Map.of("name", "Dana"), "", null))
                        .contains("Hello x");
            }
        }

        @Test
        void aTemplateThatReachesForAClass() throws Exception {
            TinyPlugin plugin =
                    TinyPlugin.good().replace("templates/greeting.vm", "$greeting$bodyHtml", "$greeting.class.name");
            try (PluginHost host = start(plugin)) {
                Macro macro = host.module("greeting", Macro.class).orElseThrow();
                assertThatThrownBy(() -> macro.execute(Map.of("name", "Dana"), "", null))
                        .isInstanceOf(PluginRejected.class)
                        .hasMessageContaining("getClass");
            }
        }

        @Test
        void aThreadThatOutlivesThePlugin() throws Exception {
            TinyPlugin plugin = TinyPlugin.good()
                    .replaceCode(
                            "tiny.Greeting",
                            "this.events = events;",
                            "this.events = events; new Thread(() -> { try { Thread.sleep(60_000); } catch (InterruptedException e) {} }, \"tiny-worker\").start();");
            PluginHost host = start(plugin);
            try {
                assertThatThrownBy(host::disable)
                        .isInstanceOf(PluginRejected.class)
                        .hasMessageContaining("tiny-worker");
                assertThat(host.enabled()).isFalse();
            } finally {
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("tiny-worker"))
                        .forEach(Thread::interrupt);
                host.close();
            }
        }
    }
}
