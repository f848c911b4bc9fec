package io.frontstage.sandbox.host;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The scanner and its index. */
class BrokenBeansTest extends BrokenPlugin {
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
        refused(TinyPlugin.good().without(COMPONENTS).without(IMPORTS), "scanner index", "META-INF/plugin-components/");
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
