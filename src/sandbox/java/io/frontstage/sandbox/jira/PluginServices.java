package io.frontstage.sandbox.jira;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.exception.GetException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.host.HostServices;
import io.frontstage.sandbox.jira.Project.Right;
import io.frontstage.sandbox.wiki.Person;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What Jira gives to the plugin in it. */
final class PluginServices {

    /** A person as Jira's API has one. */
    record User(String getKey, String getUsername, String getDisplayName) implements ApplicationUser {
        static User of(Person person) {
            return new User("JIRAUSER-" + person.username(), person.username(), person.fullName());
        }
    }

    private record Owner(Long getId, String getKey, String getName) implements com.atlassian.jira.project.Project {}

    /** An issue as Jira's API has one. */
    record Entity(Long getId, String getKey, String getSummary, com.atlassian.jira.project.Project getProjectObject)
            implements MutableIssue {
        static Entity of(StoredIssue issue) {
            Project project = issue.project();
            return new Entity(
                    issue.id(), issue.key(), issue.summary(), new Owner(project.id(), project.key(), project.name()));
        }
    }

    private final Issues issues;

    private final String baseUrl;
    private final String confluence;

    /**
     * What there is.
     *
     * @param baseUrl Jira's
     * @param confluence the address of the linked wiki
     */
    PluginServices(Issues issues, String baseUrl, String confluence) {
        this.issues = issues;
        this.baseUrl = baseUrl;
        this.confluence = confluence;
    }

    /** {@code null} for nobody, as Jira has it. */
    static ApplicationUser user(Optional<Person> person) {
        return person.map(User::of).orElse(null);
    }

    HostServices all() {
        Map<Class<?>, Object> services = Map.of(
                IssueManager.class,
                new FindIssues(issues),
                RemoteIssueLinkManager.class,
                new FindLinks(issues),
                JsonEntityPropertyManager.class,
                (JsonEntityPropertyManager) this::property,
                PermissionManager.class,
                (PermissionManager) (permission, issue, user) -> issues.byId(issue.getId())
                        .filter(known -> known.project()
                                .allows(
                                        Optional.ofNullable(user).flatMap(who -> Visit.person(who.getUsername())),
                                        Right.valueOf(permission.toString())))
                        .isPresent(),
                JiraAuthenticationContext.class,
                new Authentication(),
                LocaleResolver.class,
                new Authentication(),
                ApplicationProperties.class,
                saying(ApplicationProperties.class, Map.of("getBaseUrl", baseUrl, "getDisplayName", "Jira")),
                ApplicationLinkService.class,
                links());
        Map<String, List<String>> resources = Set.of(
                        "com.atlassian.auiplugin:ajs",
                        "com.atlassian.auiplugin:aui-flag",
                        "jira.webresources:viewissue")
                .stream()
                .collect(Collectors.toMap(key -> key, key -> List.of()));
        return new HostServices(services, resources, () -> Visit.current().locale(), () -> Visit.current()
                .visitor());
    }

    /** One link, to the wiki. */
    private ApplicationLinkService links() {
        Map<String, Object> wiki = Map.of(
                "getDisplayUrl", URI.create(confluence),
                "getRpcUrl", URI.create(confluence),
                "getName", "Confluence",
                "isPrimary", true,
                "getType", saying(ConfluenceApplicationType.class, Map.of()));
        ApplicationLink link = saying(ApplicationLink.class, wiki);
        return saying(
                ApplicationLinkService.class,
                Map.of("getApplicationLinks", List.of(link), "getPrimaryApplicationLink", link));
    }

    /** An object that has one answer for each of some methods, whatever it is asked, and no other method. */
    private static <T> T saying(Class<T> type, Map<String, Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(answers, asked);
                    }
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
                    }
                    return answers.get(method.getName());
                }));
    }

    private record FindIssues(Issues issues) implements IssueManager {
        @Override
        public MutableIssue getIssueObject(String key) {
            return issues.find(key).map(Entity::of).orElse(null);
        }

        @Override
        public MutableIssue getIssueObject(Long id) {
            return issues.byId(id).map(Entity::of).orElse(null);
        }

        @Override
        public MutableIssue getIssueByCurrentKey(String key) {
            return issues.find(key)
                    .filter(issue -> issue.key().equals(key))
                    .map(Entity::of)
                    .orElse(null);
        }
    }

    /** Sees every issue's links: permissions are the caller's business. */
    private record FindLinks(Issues issues) implements RemoteIssueLinkManager {
        @Override
        public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
            return issues.byId(issue.getId()).map(issues::links).orElse(List.of()).stream()
                    .map(PluginServices::link)
                    .toList();
        }

        @Override
        public List<RemoteIssueLink> findRemoteIssueLinksByGlobalIds(Collection<String> globalIds) throws GetException {
            if (globalIds.size() > 100) {
                throw new GetException("Cannot use more than 100 global ids");
            }
            return globalIds.stream()
                    .flatMap(globalId -> issues.links(globalId).stream())
                    .map(PluginServices::link)
                    .sorted(Comparator.comparing(RemoteIssueLink::getId))
                    .toList();
        }
    }

    private record Property(String getKey, String getValue) implements EntityProperty {}

    private EntityProperty property(String entity, long issueId, String key) {
        return issues.byId(issueId)
                .filter(issue -> entity.equals("IssueProperty"))
                .map(issue -> issues.properties(issue).get(key))
                .map(content -> new Property(key, content))
                .orElse(null);
    }

    private static RemoteIssueLink link(Issues.RemoteLink link) {
        JsonNode content = Json.read(link.content());
        JsonNode object = content.path("object");
        return new RemoteIssueLinkBuilder()
                .id(link.id())
                .issueId(link.issueId())
                .globalId(link.globalId())
                .title(object.path("title").asText(null))
                .summary(object.path("summary").asText(null))
                .url(object.path("url").asText(null))
                .relationship(content.path("relationship").asText(null))
                .applicationType(content.path("application").path("type").asText(null))
                .applicationName(content.path("application").path("name").asText(null))
                .build();
    }

    private static final class Authentication implements JiraAuthenticationContext, LocaleResolver {
        @Override
        public ApplicationUser getLoggedInUser() {
            return user(Visit.current().person());
        }

        @Override
        public Locale getLocale() {
            return Visit.current().locale();
        }

        @Override
        public Locale getLocale(UserKey userKey) {
            return getLocale();
        }

        @Override
        public Set<Locale> getSupportedLocales() {
            return Set.of(Locale.ENGLISH, Locale.GERMAN);
        }
    }
}
