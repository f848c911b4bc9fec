package io.frontstage.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Errors that appear only when the plugin runs. */
class BrokenAtRunTimeTest extends BrokenPlugin {
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
            assertThatThrownBy(host::disable).isInstanceOf(PluginRejected.class).hasMessageContaining("tiny-worker");
            assertThat(host.enabled()).isFalse();
        } finally {
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("tiny-worker"))
                    .forEach(Thread::interrupt);
            host.close();
        }
    }
}
