package io.frontstage.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.sal.api.message.I18nResolver;
import io.frontstage.issue.IssueProperty;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A Jira with remote links and issue properties. */
final class Links {

    static final String WIKI = "https://wiki.example.com/confluence";

    private final List<RemoteIssueLink> links = new ArrayList<>();
    final RemoteIssueLinkManager manager = mock(RemoteIssueLinkManager.class);
    final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    final JiraServices services = mock(JiraServices.class);

    Links() {
        try {
            when(manager.getRemoteIssueLinksForIssue(any())).thenAnswer(call -> links.stream()
                    .filter(link -> link.getIssueId()
                            .equals(call.<MutableIssue>getArgument(0).getId()))
                    .toList());
            when(manager.findRemoteIssueLinksByGlobalIds(any())).thenAnswer(call -> links.stream()
                    .filter(link -> call.<Collection<String>>getArgument(0).contains(link.getGlobalId()))
                    .toList());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        when(services.find(RemoteIssueLinkManager.class)).thenReturn(Optional.of(manager));
        when(services.find(JsonEntityPropertyManager.class)).thenReturn(Optional.of(properties));
    }

    static String address(long map) {
        return WIKI + "/pages/viewpage.action?pageId=7&map=" + map;
    }

    static MutableIssue issue(long id) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("CX-" + id);
        when(issue.getSummary()).thenReturn("Summary " + id);
        return issue;
    }

    /** A link as Frontstage writes it. */
    RemoteIssueLinkBuilder link(long issue, long map) {
        return new RemoteIssueLinkBuilder()
                .issueId(issue)
                .globalId("frontstage:S-" + map)
                .title("Map " + map)
                .summary("One pain point")
                .url(address(map))
                .applicationType("io.frontstage")
                .applicationName("Frontstage");
    }

    void has(RemoteIssueLinkBuilder link) {
        links.add(link.build());
    }

    void stores(long issue, String json) {
        EntityProperty property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(properties.get("IssueProperty", issue, IssueProperty.KEY)).thenReturn(property);
    }

    /** The plugin's texts, as a product gives them. */
    static I18nResolver texts(String file) {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(Links.class.getResourceAsStream("/i18n/" + file), StandardCharsets.ISO_8859_1)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        I18nResolver resolver = mock(I18nResolver.class);
        when(resolver.getText(any(String.class))).thenAnswer(call -> texts.getProperty(call.getArgument(0)));
        when(resolver.getText(any(String.class), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            return MessageFormat.format(texts.getProperty((String) all[0]), Arrays.copyOfRange(all, 1, all.length));
        });
        return resolver;
    }

    /** The services of a Jira that has only these application links. */
    static JiraServices services(ApplicationLinkService links) {
        return new JiraServices() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return type == ApplicationLinkService.class ? Optional.of(type.cast(links)) : Optional.empty();
            }
        };
    }
}
