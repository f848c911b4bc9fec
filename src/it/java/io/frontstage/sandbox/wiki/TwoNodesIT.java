package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import io.frontstage.sandbox.Sandbox;
import io.frontstage.sandbox.host.PluginHost;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of one wiki, each with the packaged plugin in a container of its own. */
class TwoNodesIT {

    private static final String SMALL = "blueprint: %s\nstages:\n  - stage: Order\n    steps:\n      - Picks a drink\n";

    @TempDir
    Path data;

    private static void save(Wiki wiki, StoredContent page, String title) {
        byte[] file = SMALL.formatted(title).getBytes(StandardCharsets.UTF_8);
        wiki.attachments().save(page.id(), "a.yaml", "application/yaml", file, "editor", "");
    }

    private static String shown(Sandbox node, StoredContent page) {
        return new Client(node.baseUrl()).as("editor").get(Addresses.view(page)).body();
    }

    private static String others(Sandbox node, String person, String atWork) {
        return new Client(node.baseUrl()).as(person).json("POST", atWork, "{}").body();
    }

    @Test
    void showOnePageFromTwoContainersThatShareLocksAndNoCache() {
        Path jar = Path.of(System.getProperty("frontstage.jar"));
        try (Sandbox one = Sandbox.start(Sandbox.Options.in(data.resolve("one")).with(jar));
                Sandbox two = one.anotherNode(data.resolve("two"))) {
            Contents contents = one.wiki().contents();
            StoredContent page = contents.create(
                    StoredContent.Type.PAGE,
                    StoredContent.Status.CURRENT,
                    "CX",
                    0,
                    "On two nodes",
                    "<ac:structured-macro ac:name=\"service-blueprint\" />",
                    "editor");
            save(one.wiki(), page, "Coffee");
            assertThat(shown(one, page)).contains("Coffee");
            assertThat(shown(two, page)).contains("Coffee");

            save(two.wiki(), page, "Tea");

            assertThat(shown(one, page)).contains("Tea");
            assertThat(one.wiki().service(ClusterLockService.class))
                    .isSameAs(two.wiki().service(ClusterLockService.class));
            assertThat(one.wiki().service(CacheManager.class))
                    .isNotSameAs(two.wiki().service(CacheManager.class));

            String atWork = "/rest/frontstage/1.0/maps/"
                    + one.wiki().attachments().on(page.id()).get(0).id() + "/at-work";
            assertThat(others(one, "editor", atWork)).isEqualTo("{\"others\":[]}");
            assertThat(others(two, "writer", atWork)).isEqualTo("{\"others\":[\"Edith Editor\"]}");
            assertThat(others(one, "editor", atWork)).isEqualTo("{\"others\":[\"Wim Writer\"]}");
            assertThat(others(two, "reader", atWork)).contains("\"no-edit\"");

            two.wiki().host().ifPresent(PluginHost::disable);
            assertThat(shown(two, page)).contains("Unknown macro");
            assertThat(shown(one, page)).contains("Tea");
        }
    }
}
