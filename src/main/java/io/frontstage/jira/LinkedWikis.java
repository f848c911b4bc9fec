package io.frontstage.jira;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Jira's application links to Confluence. It is not a bean, so that nothing inspects its methods before they are
 * called: they name classes that a Jira may lack.
 */
final class LinkedWikis {

    private LinkedWikis() {}

    /** The display addresses, each with a slash at its end. */
    static List<String> addresses(JiraServices services) {
        List<String> addresses = new ArrayList<>();
        Optional<ApplicationLinkService> links = services.find(ApplicationLinkService.class);
        if (links.isPresent()) {
            for (ApplicationLink link : links.get().getApplicationLinks(ConfluenceApplicationType.class)) {
                if (link.getDisplayUrl() != null) {
                    String address = link.getDisplayUrl().toString();
                    addresses.add(address.endsWith("/") ? address : address + "/");
                }
            }
        }
        return addresses;
    }
}
