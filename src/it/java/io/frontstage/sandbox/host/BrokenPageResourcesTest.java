package io.frontstage.sandbox.host;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Style sheets, scripts and icons. */
class BrokenPageResourcesTest extends BrokenPlugin {
    @Test
    void aFileThatIsNotThere() throws IOException {
        refused(TinyPlugin.good().without("css/base.css"), "css/base.css");
    }

    @Test
    void anIconThatIsNotThere() throws IOException {
        refused(TinyPlugin.good().replace(DESCRIPTOR, "images/icon.svg\">", "images/ikon.svg\">"), "images/ikon.svg");
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
