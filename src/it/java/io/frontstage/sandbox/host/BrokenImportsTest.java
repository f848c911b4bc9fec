package io.frontstage.sandbox.host;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The imports of the bundle, and its use of the product. */
class BrokenImportsTest extends BrokenPlugin {
    @Test
    void aMandatoryImportThatTheProductDoesNotExport() throws IOException {
        refused(TinyPlugin.good().header("Import-Package", IMPORTED + ",com.nowhere"), "com.nowhere", "not optional");
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
