package io.frontstage.jira;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Confluences that an administrator linked to this Jira. What stands in an issue was written by anyone: a link leads to these alone. */
@JiraComponent
public class Wikis {

    private static final Logger LOG = LoggerFactory.getLogger(Wikis.class);

    /** What some servers read as the way up or as a slash, in a path that is decoded. */
    private static final Pattern ODD = Pattern.compile("[\\\\%]|/\\.{1,2};");

    private static final Pattern ENCODED_SLASH = Pattern.compile("%2f", Pattern.CASE_INSENSITIVE);

    private final ApplicationLinkService links;

    public Wikis(@JiraImport ApplicationLinkService links) {
        this.links = links;
    }

    /** The display addresses, each with a slash at its end. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        try {
            for (ApplicationLink link : links.getApplicationLinks(ConfluenceApplicationType.class)) {
                if (link.getDisplayUrl() != null) {
                    String address = link.getDisplayUrl().toString();
                    addresses.add(address.endsWith("/") ? address : address + "/");
                }
            }
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("The application links cannot be read: maps are shown without links", failed);
        }
        return addresses;
    }

    /** Whether an address leads into one of these Confluences, by http or https, and still does once its path is decoded. */
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

    /** A path as a server sees it, decoded and then without dots. */
    private static String path(URI uri) throws URISyntaxException {
        String path = uri.getPath();
        if (ODD.matcher(path).find() || ENCODED_SLASH.matcher(uri.getRawPath()).find()) {
            throw new URISyntaxException(uri.toString(), "servers read such a path in different ways");
        }
        return new URI(uri.getScheme(), "any", path, null).normalize().getPath();
    }

    /** The page of a map, opened at a card. */
    static String atCard(String map, String item) {
        return map.indexOf('#') >= 0
                ? map
                : map + (map.indexOf('?') < 0 ? '?' : '&') + "item=" + URLEncoder.encode(item, StandardCharsets.UTF_8);
    }
}
