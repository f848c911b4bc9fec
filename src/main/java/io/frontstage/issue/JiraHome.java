package io.frontstage.issue;

import java.net.URI;
import java.util.Objects;

/**
 * A Jira by the name and address that people know.
 *
 * @param name the application link's name
 * @param address its display address, without a slash at the end
 */
public record JiraHome(String name, URI address) {

    public JiraHome {
        Objects.requireNonNull(name);
        Objects.requireNonNull(address);
    }
}
