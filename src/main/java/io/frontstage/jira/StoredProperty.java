package io.frontstage.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.frontstage.issue.IssueProperty;
import io.frontstage.product.Feature;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads our property of an issue. Jira checks no permission here, so call it only for an issue that the reader may see.
 */
@JiraComponent
public class StoredProperty {

    /** Jira's entity name for issue properties. */
    private static final String ENTITY = "IssueProperty";

    private static final Logger LOG = LoggerFactory.getLogger(StoredProperty.class);

    private final JiraServices services;
    private final Feature properties = new Feature("the property stored with issues; the panel shows only the links");

    public StoredProperty(JiraServices services) {
        this.services = services;
    }

    /** The property; empty if there is none or it is unreadable. */
    Optional<IssueProperty> of(Issue issue) {
        return properties
                .use(() -> json(services, issue), Optional.<String>empty())
                .flatMap(IssueProperty::read);
    }

    private static Optional<String> json(JiraServices services, Issue issue) {
        try {
            return Stored.value(services, issue.getId());
        } catch (RuntimeException failed) {
            LOG.warn("The property of {} cannot be read", issue.getKey(), failed);
            return Optional.empty();
        }
    }

    /**
     * A class of its own and not a bean: Spring inspects a bean's methods, and these name classes that a Jira may lack.
     */
    private static final class Stored {

        static Optional<String> value(JiraServices services, Long issue) {
            return services.find(JsonEntityPropertyManager.class)
                    .map(manager -> manager.get(ENTITY, issue, IssueProperty.KEY))
                    .map(EntityProperty::getValue);
        }
    }
}
