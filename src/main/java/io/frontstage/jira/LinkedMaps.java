package io.frontstage.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.frontstage.product.Feature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the maps that an issue is linked to, and the issues of a map, from Jira's remote links. It checks no
 * permission.
 */
@JiraComponent
public class LinkedMaps {

    /** Maximum number of maps shown per issue. */
    static final int MAX = 20;

    private static final Logger LOG = LoggerFactory.getLogger(LinkedMaps.class);

    private final JiraServices services;
    private final Feature links =
            new Feature("links from issues to maps; there is no panel, and blueprintIssues(…) finds nothing");

    public LinkedMaps(JiraServices services) {
        this.services = services;
    }

    /** The maps of an issue, each once; empty if Jira does not provide them. */
    List<LinkedMap> of(Issue issue) {
        Set<String> seen = new HashSet<>();
        return read(() -> LinkTable.of(services, issue)).stream()
                .filter(map -> seen.add(map.map()))
                .limit(MAX)
                .toList();
    }

    /** The ids of a map's issues, smallest first; empty for a map without links. One indexed lookup. */
    List<Long> issuesOf(String map) {
        return read(() -> LinkTable.issuesOf(services, map));
    }

    private <T> List<T> read(Callable<List<T>> call) {
        return links.use(
                () -> {
                    try {
                        return new ArrayList<>(call.call());
                    } catch (Exception failed) {
                        LOG.warn("Jira’s remote links cannot be read", failed);
                        return List.of();
                    }
                },
                List.of());
    }
}
