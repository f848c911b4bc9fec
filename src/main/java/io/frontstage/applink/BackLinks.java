package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.BackLink;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Links from issues back to maps: one remote link for each issue and map, and the map’s part of the property. */
final class BackLinks {

    /**
     * The application type of our links. It is our own, because Jira renders links of Atlassian’s application types in
     * its own way.
     */
    static final String APPLICATION_TYPE = "io.frontstage";

    /** Maximum length of a title in Jira’s remote links. */
    static final int TITLE = 255;

    static final int SUMMARY = 200;

    /** The path of the plugin’s icon, relative to a wiki’s base address. */
    private static final String ICON = "/download/resources/io.frontstage/images/frontstage.svg";

    private final JiraSession jiraSession;
    private final IssueProperties issueProperties;

    BackLinks(JiraSession jiraSession) {
        this.jiraSession = jiraSession;
        issueProperties = new IssueProperties(jiraSession);
    }

    Answer<Optional<BackLink>> find(IssueKey key, String map) {
        Answer<Optional<BackLink>> link =
                jiraSession.send(JiraRequest.get(path(key, map)), ResponseParser.json(body -> link(map, body)));
        if (isNone(link)) {
            return new Answer.Given<>(Optional.empty(), jiraSession.now());
        }
        return link.then(given -> given.value().isEmpty()
                ? link
                : issueProperties
                        .read(key)
                        .map(property ->
                                Optional.of(withItems(given.value().get(), property.flatMap(all -> all.map(map))))));
    }

    /** The link as Jira returns it; empty if it has no address. */
    private static Optional<BackLink> link(String map, JsonValue body) {
        // some versions answer with a list of one link
        JsonValue link = body.items().isEmpty() ? body : body.items().get(0);
        JsonValue object = link.at("object");
        return link.at("globalId").raw().equals(globalId(map))
                ? address(object.at("url").raw())
                        .map(address -> new BackLink(
                                map,
                                address,
                                object.at("title").line(TITLE).orElse(""),
                                object.at("summary").line(SUMMARY).orElse(""),
                                List.of()))
                : Optional.empty();
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(JiraLinks::isWeb);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static BackLink withItems(BackLink link, Optional<IssueProperty.MapPart> part) {
        List<BackLink.Item> items = part.stream()
                .flatMap(map -> map.items().stream())
                .map(item -> new BackLink.Item(
                        item.item(),
                        item.kind().orElse(""),
                        item.title(),
                        item.stage(),
                        item.step(),
                        item.severity(),
                        item.quote(),
                        item.feels()))
                .toList();
        return new BackLink(link.map(), link.address(), link.title(), link.summary(), items);
    }

    /** The link comes first because it needs fewer permissions than the property. */
    Answer<IssueKey> write(IssueKey key, BackLink link) {
        return jiraSession
                .send(
                        JiraRequest.post("issue/" + key + "/remotelink", body(link)),
                        new ResponseParser.IgnoringBody<>(key))
                .then(written -> issueProperties.read(key))
                .then(read -> {
                    IssueProperty before = read.value().orElse(IssueProperty.EMPTY);
                    IssueProperty after = before.merge(IssueProperty.MapPart.of(link));
                    return after.equals(before) ? done(key) : issueProperties.write(key, after);
                });
    }

    private static String body(BackLink link) {
        String title = PlainText.line(link.title(), TITLE);
        return JsonBody.object(json -> {
            json.writeStringField("globalId", globalId(link.map()));
            json.writeObjectFieldStart("application");
            json.writeStringField("type", APPLICATION_TYPE);
            json.writeStringField("name", "Frontstage");
            json.writeEndObject();
            json.writeObjectFieldStart("object");
            json.writeStringField("url", link.address().toString());
            json.writeStringField("title", title);
            json.writeStringField("summary", PlainText.line(link.summary(), SUMMARY));
            Optional<String> wiki = wiki(link.address());
            if (wiki.isPresent()) {
                json.writeObjectFieldStart("icon");
                json.writeStringField("url16x16", wiki.get() + ICON);
                json.writeStringField("title", title);
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    /** The wiki’s base address, taken from the page’s address; empty if that does not contain {@code /pages/}. */
    private static Optional<String> wiki(URI page) {
        int end = page.toString().indexOf("/pages/");
        return end < 0 ? Optional.empty() : Optional.of(page.toString().substring(0, end));
    }

    Answer<IssueKey> remove(IssueKey key, String map) {
        Answer<IssueKey> removed =
                jiraSession.send(JiraRequest.delete(path(key, map)), new ResponseParser.IgnoringBody<>(key));
        return (isNone(removed) ? done(key) : removed)
                .then(gone -> issueProperties.read(key))
                .then(read -> {
                    Optional<IssueProperty> property =
                            read.value().filter(all -> all.map(map).isPresent());
                    return property.isEmpty()
                            ? done(key)
                            : issueProperties.write(key, property.get().without(map));
                });
    }

    private Answer<IssueKey> done(IssueKey key) {
        return new Answer.Given<>(key, jiraSession.now());
    }

    private static boolean isNone(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused && refused.status() == 404;
    }

    private static String path(IssueKey key, String map) {
        return "issue/" + key + "/remotelink?globalId=" + JiraRequest.encoded(globalId(map));
    }

    static String globalId(String map) {
        return "frontstage:" + map;
    }
}
