package io.frontstage.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.frontstage.product.Feature;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Confluence sites that an administrator linked to this Jira. Anyone may have written an issue's contents, so links
 * lead only to these sites.
 */
@JiraComponent
public class Wikis {

    private static final Logger LOG = LoggerFactory.getLogger(Wikis.class);

    /** Parts of a path that some servers decode into a slash or into a step up. */
    private static final Pattern ODD = Pattern.compile("[\\\\%]|/\\.{1,2};");

    private static final Pattern ENCODED_SLASH = Pattern.compile("%2f", Pattern.CASE_INSENSITIVE);

    private final JiraServices services;
    private final Feature links = new Feature("links from issues to their maps; the panel shows addresses as text");

    public Wikis(JiraServices services) {
        this.services = services;
    }

    /** The display addresses, each with a trailing slash. */
    List<String> addresses() {
        try {
            return links.use(() -> LinkedWikis.addresses(services), List.of());
        } catch (RuntimeException failed) {
            LOG.warn("The application links cannot be read: maps are shown without links", failed);
            return List.of();
        }
    }

    /**
     * Whether an address leads into one of these Confluence sites, by http or https, and still does after its path is
     * decoded.
     */
    static boolean lead(List<String> wikis, String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!(scheme.equals("http") || scheme.equals("https")) || uri.getPath() == null) {
                return false;
            }
            String path = path(uri);
            for (String wiki : wikis) {
                if (address.startsWith(wiki) && path.startsWith(path(new URI(wiki)))) {
                    return true;
                }
            }
        } catch (URISyntaxException noAddress) {
            LOG.debug("A link of an issue is shown as text: {}", noAddress.getMessage());
        }
        return false;
    }

    /** A path as a server sees it: decoded, then without dot segments. */
    private static String path(URI uri) throws URISyntaxException {
        String path = uri.getPath();
        if (ODD.matcher(path).find() || ENCODED_SLASH.matcher(uri.getRawPath()).find()) {
            throw new URISyntaxException(uri.toString(), "servers read such a path in different ways");
        }
        return new URI(uri.getScheme(), "any", path, null).normalize().getPath();
    }

    /** The address of a map, opened at a card. */
    static String atCard(String map, String item) {
        return map.indexOf('#') >= 0
                ? map
                : map + (map.indexOf('?') < 0 ? '?' : '&') + "item=" + URLEncoder.encode(item, StandardCharsets.UTF_8);
    }
}
