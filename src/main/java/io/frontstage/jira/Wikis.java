package io.frontstage.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.frontstage.product.Feature;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Confluences that an administrator linked to this Jira. What stands in an issue was written by anyone: a link leads to these alone. */
@JiraComponent
public class Wikis {

    private static final Logger LOG = LoggerFactory.getLogger(Wikis.class);

    private final JiraServices services;
    private final Feature links = new Feature("links from issues to their maps: the panel shows addresses as text");

    public Wikis(JiraServices services) {
        this.services = services;
    }

    /** The display addresses, each with a slash at its end. */
    List<String> addresses() {
        try {
            return links.use(() -> LinkedWikis.addresses(services), List.of());
        } catch (RuntimeException failed) {
            LOG.warn("The application links cannot be read: maps are shown without links", failed);
            return List.of();
        }
    }

    /** Whether an address leads into one of these Confluences, by http or https. */
    static boolean lead(List<String> wikis, String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String normal = uri.normalize().toString();
            return (scheme.equals("http") || scheme.equals("https"))
                    && wikis.stream().anyMatch(wiki -> address.startsWith(wiki) && normal.startsWith(wiki));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** The page of a map, opened at a card. */
    static String atCard(String map, String item) {
        return map.indexOf('#') >= 0
                ? map
                : map + (map.indexOf('?') < 0 ? '?' : '&') + "item=" + URLEncoder.encode(item, StandardCharsets.UTF_8);
    }
}
