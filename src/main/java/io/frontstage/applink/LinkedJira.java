package io.frontstage.applink;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.frontstage.product.Services;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;

/** The Jira of this Confluence’s application links, asked as the logged-in user. */
@ConfluenceComponent
public class LinkedJira extends ApplinkJira implements DisposableBean {

    public LinkedJira(Services services, @ConfluenceImport UserManager users) {
        super(
                new JiraClient(new JiraLinks(services), () -> person(users), CallLimits.STANDARD, Clocks.SYSTEM),
                new IssueSnapshotCache(IssueSnapshotCache.MAX_BYTES));
    }

    /** The current user, who is also the one as whom the link acts. */
    private static Optional<String> person(UserManager users) {
        return Optional.ofNullable(users.getRemoteUserKey()).map(UserKey::getStringValue);
    }

    @Override
    public void destroy() {
        close();
    }
}
