package io.frontstage.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import io.frontstage.issue.IssueProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contents of the issue panel: for each map that the issue is linked to, the items that the issue fixes, and the
 * map's other issues. Everything comes from Jira. The template receives only texts, flags, lists and maps.
 */
public final class IssuePanel implements ContextProvider {

    /** The icon, as the descriptor names it. */
    private static final String ICON = "/download/resources/io.frontstage/images/frontstage.svg";

    private final LinkedMaps maps;
    private final StoredProperty stored;
    private final Siblings siblings;
    private final Wikis wikis;
    private final ApplicationProperties jira;
    private final I18nResolver texts;
    private final IssueStatus status = new IssueStatus();

    public IssuePanel(
            LinkedMaps maps,
            StoredProperty stored,
            Siblings siblings,
            Wikis wikis,
            @JiraImport ApplicationProperties jira,
            @JiraImport I18nResolver texts) {
        this.maps = maps;
        this.stored = stored;
        this.siblings = siblings;
        this.wikis = wikis;
        this.jira = jira;
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> panel = new LinkedHashMap<>();
        panel.put("frontstageNewer", "");
        panel.put("frontstageMaps", List.of());
        if (context.get("issue") instanceof Issue issue) {
            Optional<IssueProperty> property = stored.of(issue);
            List<String> known = wikis.addresses();
            String home = jira.getBaseUrl(UrlMode.CANONICAL);
            panel.put("frontstageIcon", home + ICON);
            panel.put(
                    "frontstageNewer",
                    property.filter(IssueProperty::isNewer).isPresent() ? text("io.frontstage.panel.newer") : "");
            panel.put(
                    "frontstageMaps",
                    maps.of(issue).stream()
                            .map(map -> map(map, property, known, home, siblings.of(map.map(), issue)))
                            .toList());
        }
        return panel;
    }

    private Map<String, Object> map(
            LinkedMap map, Optional<IssueProperty> property, List<String> wikis, String home, List<Issue> others) {
        Optional<IssueProperty.MapPart> part = property.flatMap(all -> all.map(map.map()));
        boolean linked = Wikis.lead(wikis, map.address());
        PanelItems items = new PanelItems(texts, linked ? map.address() : "");
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("label", text("io.frontstage.panel.map"));
        entry.put("title", title(map, part));
        entry.put("linked", linked);
        entry.put("address", map.address());
        entry.put(
                "summary",
                part.map(IssueProperty.MapPart::items).orElse(List.of()).isEmpty() ? map.summary() : "");
        entry.put("items", items.of(part));
        entry.put("more", items.more(part));
        entry.put("siblingsTitle", text("io.frontstage.panel.siblings"));
        entry.put("hasSiblings", !others.isEmpty());
        entry.put("siblings", others.stream().map(other -> sibling(other, home)).toList());
        entry.put("all", text("io.frontstage.panel.all"));
        entry.put("search", home + "/issues/?jql=" + query(map.map()));
        return entry;
    }

    private String title(LinkedMap map, Optional<IssueProperty.MapPart> part) {
        return part.flatMap(IssueProperty.MapPart::title)
                .or(() -> Optional.of(map.title()).filter(title -> !title.isEmpty()))
                .orElseGet(() -> text("io.frontstage.panel.title"));
    }

    private Map<String, Object> sibling(Issue issue, String home) {
        return Map.of(
                "key", issue.getKey(),
                "summary", Optional.ofNullable(issue.getSummary()).orElse(""),
                "status", status.of(issue),
                "address", home + "/browse/" + issue.getKey());
    }

    private static String query(String map) {
        String quoted = map.replace("\\", "\\\\").replace("\"", "\\\"");
        return URLEncoder.encode("issue in blueprintIssues(\"" + quoted + "\")", StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private String text(String key) {
        return texts.getText(key);
    }
}
