package io.frontstage.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The other issues of a map, as far as the reader may see them. The number of other issues is not revealed. */
@JiraComponent
public class Siblings {

    /** Maximum number of issues shown. */
    static final int MAX = 20;

    /** Maximum number of issues checked, so that the panel is fast even for someone who may see none of a large map. */
    static final int MAX_ASKED = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Siblings.class);

    private final LinkedMaps maps;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext reader;

    public Siblings(
            LinkedMaps maps,
            @JiraImport IssueManager issues,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext reader) {
        this.maps = maps;
        this.issues = issues;
        this.permissions = permissions;
        this.reader = reader;
    }

    /** The map's other issues, oldest first. */
    List<Issue> of(String map, Issue issue) {
        List<Issue> visible = new ArrayList<>();
        try {
            ApplicationUser user = reader.getLoggedInUser();
            for (Long id : maps.issuesOf(map).stream()
                    .filter(id -> !id.equals(issue.getId()))
                    .limit(MAX_ASKED)
                    .toList()) {
                Issue other = issues.getIssueObject(id);
                if (other != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, user)) {
                    visible.add(other);
                    if (visible.size() == MAX) {
                        break;
                    }
                }
            }
        } catch (RuntimeException failed) {
            LOG.warn("The other issues of the map {} cannot be read", map, failed);
        }
        return visible;
    }
}
