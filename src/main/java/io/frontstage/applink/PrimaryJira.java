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
 * The Jira in which people read issues: that of the primary application link, or of the link that the map names. Only
 * the link’s display address is used; no request is sent.
 */
@ConfluenceComponent
public class PrimaryJira implements Issues {

    /** How long a link’s address is cached, in nanoseconds. */
    static final long REMEMBERED = TimeUnit.SECONDS.toNanos(30);

    /** Maximum number of cached link names; maps can name anything. */
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

    /** A monotonic clock, in nanoseconds. */
    long now() {
        return System.nanoTime();
    }
}
