package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Issues;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where issues are read: in the Jira of the primary application link, or of the link that the map names. Only the link's display
 * address is used; nothing is sent anywhere.
 */
@ConfluenceComponent
public class PrimaryJira implements Issues {

    private static final Logger LOG = LoggerFactory.getLogger(PrimaryJira.class);

    /** As long as a link's address is remembered, in nanoseconds. */
    static final long REMEMBERED = TimeUnit.SECONDS.toNanos(30);

    /** As many names of links as are remembered: maps may name what they like. */
    static final int MOST_REMEMBERED = 100;

    private record Known(Optional<String> base, long since) {}

    private final ApplicationLinkService links;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private volatile boolean off;

    public PrimaryJira(@ConfluenceImport ApplicationLinkService links) {
        this.links = links;
    }

    @Override
    public Optional<URI> address(IssueKey key, Optional<Tracker> tracker) {
        return base(tracker.flatMap(Tracker::link).orElse("")).map(base -> URI.create(base + "/browse/" + key));
    }

    private Optional<String> base(String name) {
        Known found = known.get(name);
        if (found == null || now() - found.since() > REMEMBERED) {
            found = new Known(look(name), now());
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            known.put(name, found);
        }
        return found.base();
    }

    private Optional<String> look(String name) {
        if (off) {
            return Optional.empty();
        }
        try {
            return find(name).map(ApplicationLink::getDisplayUrl).flatMap(PrimaryJira::webAddress);
        } catch (LinkageError missing) {
            off = true;
            LOG.warn("Off in this version of the product: links to Jira issues ({})", missing.toString());
            return Optional.empty();
        } catch (RuntimeException failed) {
            LOG.warn("The application links cannot be read: issue keys are shown without links", failed);
            return Optional.empty();
        }
    }

    /** The link of that name or address, the primary one for an empty name. A name that no link has is none: another Jira's issue is not this one's. */
    private Optional<ApplicationLink> find(String name) {
        if (name.isEmpty()) {
            return Optional.ofNullable(links.getPrimaryApplicationLink(JiraApplicationType.class));
        }
        for (ApplicationLink link : links.getApplicationLinks(JiraApplicationType.class)) {
            if (name.equalsIgnoreCase(link.getName())
                    || isAt(link.getDisplayUrl(), name)
                    || isAt(link.getRpcUrl(), name)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(URI address, String name) {
        return address != null && withoutSlash(address.toString()).equalsIgnoreCase(withoutSlash(name));
    }

    private static Optional<String> webAddress(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        return web ? Optional.of(withoutSlash(address.toString())) : Optional.empty();
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** A clock that only runs forward, in nanoseconds. */
    long now() {
        return System.nanoTime();
    }
}
