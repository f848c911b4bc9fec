package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import io.frontstage.blueprint.Tracker;
import io.frontstage.product.Feature;
import io.frontstage.product.Services;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the application link to the Jira of a map: the link that the map names, or else the primary one. Links are
 * looked up only when needed, because a map can be shown without them.
 */
final class JiraLinks {

    private static final Logger LOG = LoggerFactory.getLogger(JiraLinks.class);

    private final Services services;
    private final Feature feature = new Feature("links to Jira issues");

    JiraLinks(Services services) {
        this.services = services;
    }

    /** The name of the link that the map uses; an empty text means the primary link. */
    static String name(Optional<Tracker> tracker) {
        return tracker.flatMap(Tracker::link).orElse("");
    }

    /**
     * The link with that name or address, or the primary link for an empty name. An unknown name gives no link, because
     * issues of another Jira are not issues of this one.
     */
    Optional<ApplicationLink> find(String name) {
        try {
            return feature.use(
                    () -> services.find(ApplicationLinkService.class).flatMap(links -> look(links, name)),
                    Optional.empty());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The application links cannot be read: Jira is not asked, issue keys are shown without links",
                    failed);
            return Optional.empty();
        }
    }

    /** The address that people use for the Jira of that link. */
    Optional<String> address(String name) {
        return find(name).flatMap(link -> feature.use(() -> address(link), Optional.empty()));
    }

    private static Optional<ApplicationLink> look(ApplicationLinkService links, String name) {
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

    /** The address that people see, without a slash at the end; empty if it is not a web address. */
    static Optional<String> address(ApplicationLink link) {
        return Optional.ofNullable(link.getDisplayUrl())
                .filter(JiraLinks::isWeb)
                .map(url -> withoutSlash(url.toString()));
    }

    static boolean isWeb(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    private static boolean isAt(URI address, String name) {
        return address != null && withoutSlash(address.toString()).equalsIgnoreCase(withoutSlash(name));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
