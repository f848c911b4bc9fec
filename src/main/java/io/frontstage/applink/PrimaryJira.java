package io.frontstage.applink;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Issues;
import io.frontstage.product.Services;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Where issues are read: in the Jira of the primary application link, or of the link that the map names. Only the link’s display
 * address is used; nothing is sent anywhere.
 */
@ConfluenceComponent
public class PrimaryJira implements Issues {

    /** As long as a link’s address is remembered, in nanoseconds. */
    static final long REMEMBERED = TimeUnit.SECONDS.toNanos(30);

    /** As many names of links as are remembered: maps may name what they like. */
    static final int MAX_REMEMBERED = 100;

    private record Known(Optional<String> base, long since) {}

    private final JiraLinks links;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public PrimaryJira(Services services) {
        this.links = new JiraLinks(services);
    }

    @Override
    public Optional<URI> address(IssueKey key, Optional<Tracker> tracker) {
        return base(JiraLinks.name(tracker)).map(base -> URI.create(base + "/browse/" + key));
    }

    private Optional<String> base(String name) {
        Known found = known.get(name);
        if (found == null || now() - found.since() > REMEMBERED) {
            found = new Known(links.address(name), now());
            if (known.size() >= MAX_REMEMBERED) {
                known.clear();
            }
            known.put(name, found);
        }
        return found.base();
    }

    /** A clock that only runs forward, in nanoseconds. */
    long now() {
        return System.nanoTime();
    }
}
