package io.frontstage.sandbox.wiki;

import com.atlassian.confluence.macro.Macro;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A new wiki with the demonstration's pages for each test, without a web server. */
final class WikiExtension implements BeforeEachCallback, AfterEachCallback {

    final List<String> log = new ArrayList<>();
    Recording macro = Recording.saying("<p>a map</p>");
    Wiki wiki;
    private Path folder;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        log.clear();
        macro.calls.clear();
        folder = Files.createTempDirectory("wiki");
        Macro late = new Recording(call -> macro.execute(call));
        wiki = Wiki.open(new Wiki.Setup(
                folder,
                "http://localhost/confluence",
                "http://localhost/jira",
                new LinkTrust(),
                JiraLink.Kind.OAUTH,
                Optional.empty(),
                Map.of("map", late),
                Clock.systemUTC(),
                log::add));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        wiki.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    StoredContent page(String title, String body) {
        return wiki.contents().create(Type.PAGE, Status.CURRENT, "CX", home().id(), title, body, "editor");
    }

    StoredContent home() {
        return wiki.contents().page("CX", "Customer experience").orElseThrow();
    }

    StoredAttachment attach(StoredContent page, String name, String text) {
        return wiki.attachments()
                .save(page.id(), name, "application/yaml", text.getBytes(StandardCharsets.UTF_8), "editor", "");
    }

    String text(StoredAttachment version) {
        return new String(wiki.attachments().data(version.id()), StandardCharsets.UTF_8);
    }

    static Optional<Person> person(String name) {
        return Person.named(name);
    }
}
