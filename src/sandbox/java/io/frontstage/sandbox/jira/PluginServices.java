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
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
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

/** The services that Jira offers the plugin: interfaces of its API, with an implementation for each method. */
final class PluginServices {

    /** The implementation of a method. */
    private interface Answer {
        Object to(Object... asked) throws Exception;
    }

    private record Property(String getKey, String getValue) implements EntityProperty {}

    private final Issues issues;
    private final String baseUrl;
    private final String confluence;

    /**
     * Creates the services.
     *
     * @param baseUrl Jira's address
     * @param confluence the address of the linked wiki
     */
    PluginServices(Issues issues, String baseUrl, String confluence) {
        this.issues = issues;
        this.baseUrl = baseUrl;
        this.confluence = confluence;
    }

    /** An object that implements some methods; all others throw. */
    private static <T> T answering(Class<T> type, Map<String, Answer> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(answers, asked);
                    }
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
                    }
                    return answers.get(method.getName()).to(asked == null ? new Object[0] : asked);
                }));
    }

    /** {@code null} for nobody, as in Jira. */
    static ApplicationUser user(Optional<Person> person) {
        return person.map(known -> answering(
                        ApplicationUser.class,
                        Map.of(
                                "getKey", asked -> "JIRAUSER-" + known.username(),
                                "getUsername", asked -> known.username(),
                                "getDisplayName", asked -> known.fullName())))
                .orElse(null);
    }

    /** {@code null} for none, as in Jira. */
    static MutableIssue issue(Optional<StoredIssue> issue) {
        return issue.map(known -> {
                    Project project = known.project();
                    Map<String, Answer> owner = Map.of(
                            "getId", asked -> project.id(),
                            "getKey", asked -> project.key(),
                            "getName", asked -> project.name());
                    Map<String, Answer> status = Map.of(
                            "getName", asked -> known.status().label(),
                            "getNameTranslation", asked -> known.status().label());
                    Map<String, Answer> answers = Map.of(
                            "getId", asked -> known.id(),
                            "getKey", asked -> known.key(),
                            "getSummary", asked -> known.summary(),
                            "getStatus", asked -> answering(com.atlassian.jira.issue.status.Status.class, status),
                            "getProjectObject", asked -> answering(com.atlassian.jira.project.Project.class, owner));
                    return answering(MutableIssue.class, answers);
                })
                .orElse(null);
    }

    HostServices all() {
        Map<String, Answer> find = Map.of(
                "getIssueObject", asked -> issue(issues.find(asked[0].toString())),
                "getIssueByCurrentKey",
                        asked -> issue(issues.find(asked[0].toString())
                                .filter(one -> one.key().equals(asked[0]))));
        Map<String, Answer> links = Map.of(
                "getRemoteIssueLinksForIssue",
                        asked -> links(issues.byId(((Issue) asked[0]).getId())
                                .map(issues::links)
                                .orElse(List.of())),
                "findRemoteIssueLinksByGlobalIds", asked -> byGlobalIds((Collection<?>) asked[0]));
        Map<String, Answer> visitor = Map.of(
                "getLoggedInUser", asked -> user(Visit.current().person()),
                "getLocale", asked -> Visit.current().locale(),
                "getSupportedLocales", asked -> Set.of(Locale.ENGLISH, Locale.GERMAN));
        Map<String, Answer> about = Map.of("getBaseUrl", asked -> baseUrl, "getDisplayName", asked -> "Jira");
        Map<Class<?>, Object> services = Map.of(
                IssueManager.class, answering(IssueManager.class, find),
                RemoteIssueLinkManager.class, answering(RemoteIssueLinkManager.class, links),
                JsonEntityPropertyManager.class, (JsonEntityPropertyManager) this::property,
                PermissionManager.class, (PermissionManager) this::allows,
                JiraAuthenticationContext.class, answering(JiraAuthenticationContext.class, visitor),
                LocaleResolver.class, answering(LocaleResolver.class, visitor),
                ApplicationProperties.class, answering(ApplicationProperties.class, about),
                ApplicationLinkService.class, applicationLinks());
        Map<String, List<String>> resources = Map.of(
                "com.atlassian.auiplugin:ajs", List.of(),
                "com.atlassian.auiplugin:aui-flag", List.of(),
                "jira.webresources:viewissue", List.of());
        return new HostServices(services, resources, () -> Visit.current().locale(), () -> Visit.current()
                .visitor());
    }

    private boolean allows(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        Optional<Person> person = Optional.ofNullable(user).flatMap(who -> Visit.person(who.getUsername()));
        return issues.byId(issue.getId())
                .filter(known -> known.project().allows(person, Right.valueOf(permission.toString())))
                .isPresent();
    }

    private EntityProperty property(String entity, long issueId, String key) {
        return issues.byId(issueId)
                .filter(issue -> entity.equals("IssueProperty"))
                .map(issue -> issues.properties(issue).get(key))
                .map(content -> new Property(key, content))
                .orElse(null);
    }

    /** One link, to the wiki. */
    private ApplicationLinkService applicationLinks() {
        Map<String, Answer> wiki = Map.of(
                "getDisplayUrl", asked -> URI.create(confluence),
                "getName", asked -> "Confluence",
                "isPrimary", asked -> true);
        ApplicationLink link = answering(ApplicationLink.class, wiki);
        Map<String, Answer> links = Map.of(
                "getApplicationLinks",
                asked -> asked.length == 0 || asked[0] == ConfluenceApplicationType.class ? List.of(link) : List.of());
        return answering(ApplicationLinkService.class, links);
    }

    /** The links of all issues; the caller checks permissions. */
    private List<RemoteIssueLink> byGlobalIds(Collection<?> globalIds) throws GetException {
        if (globalIds.size() > 100) {
            throw new GetException("Cannot use more than 100 global ids");
        }
        return links(globalIds.stream()
                .flatMap(id -> issues.links(id.toString()).stream())
                .toList());
    }

    private static List<RemoteIssueLink> links(List<Issues.RemoteLink> links) {
        return links.stream()
                .map(PluginServices::link)
                .sorted(Comparator.comparing(RemoteIssueLink::getId))
                .toList();
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
}
