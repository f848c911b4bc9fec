package io.frontstage.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests each check of the host: a plugin that is broken only there is refused, with a sentence that names the error.
 */
abstract class BrokenPlugin {
    static final String DESCRIPTOR = "atlassian-plugin.xml";
    static final String COMPONENTS = "META-INF/plugin-components/component-confluence";
    static final String IMPORTS = "META-INF/plugin-components/imports";
    static final String IMPORTED = "jakarta.ws.rs,com.atlassian.confluence.macro,com.atlassian.event.api";

    @TempDir
    Path folder;

    final TestProduct product = new TestProduct();

    final void refused(TinyPlugin plugin, String... parts) throws IOException {
        refused(plugin.write(folder), Product.CONFLUENCE, parts);
    }

    final void refused(Path jar, Product in, String... parts) {
        assertThatThrownBy(() -> product.start(jar, in, folder).close())
                .isInstanceOf(PluginRejected.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(parts));
    }

    final PluginHost start(TinyPlugin plugin) throws IOException {
        return product.start(plugin.write(folder), Product.CONFLUENCE, folder);
    }
}
