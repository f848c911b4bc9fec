package io.frontstage.jira;

import com.atlassian.sal.api.message.I18nResolver;
import io.frontstage.issue.IssueProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pain points and opportunities of a map that the issue fixes, in the form for the panel's template. */
final class PanelItems {

    /** Maximum number of items shown per map. */
    static final int MAX = 20;

    private final I18nResolver texts;
    private final String address;

    /** @param address the map's address; empty if its cards cannot be linked */
    PanelItems(I18nResolver texts, String address) {
        this.texts = texts;
        this.address = address;
    }

    List<Map<String, Object>> of(Optional<IssueProperty.MapPart> part) {
        return items(part).stream().limit(MAX).map(this::item).toList();
    }

    /** The text about items that are not shown; empty if all are shown. */
    String more(Optional<IssueProperty.MapPart> part) {
        int more = items(part).size() - MAX;
        return more > 0 ? texts.getText("io.frontstage.panel.more", more) : "";
    }

    private static List<IssueProperty.Item> items(Optional<IssueProperty.MapPart> part) {
        return part.map(IssueProperty.MapPart::items).orElse(List.of());
    }

    private Map<String, Object> item(IssueProperty.Item item) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", kind(item));
        entry.put("title", item.title().orElseGet(() -> texts.getText("io.frontstage.panel.open-card")));
        entry.put("named", item.title().isPresent());
        entry.put("address", address.isEmpty() ? "" : Wikis.atCard(address, item.item()));
        entry.put("quote", item.quote().orElse(""));
        entry.put("where", where(item));
        entry.put("severity", item.severity().map(this::severity).orElse(""));
        entry.put("severityLook", item.severity().map(PanelItems::look).orElse(""));
        entry.putAll(item.feels()
                .map(feels -> FeltAtStep.of(feels, texts))
                .orElse(new FeltAtStep("", "", ""))
                .entries());
        entry.put("see", texts.getText("io.frontstage.panel.see"));
        return entry;
    }

    /** Stage and step as a path: {@code Collect › Finds the counter}. */
    private static String where(IssueProperty.Item item) {
        return Stream.of(item.stage(), item.step()).flatMap(Optional::stream).collect(Collectors.joining(" › "));
    }

    private String kind(IssueProperty.Item item) {
        return switch (item.kind().orElse("")) {
            case "pain" -> texts.getText("io.frontstage.panel.pain");
            case "opportunity" -> texts.getText("io.frontstage.panel.opportunity");
            default -> texts.getText("io.frontstage.panel.item");
        };
    }

    private String severity(String word) {
        return switch (word) {
            case "low" -> texts.getText("io.frontstage.panel.severity.low");
            case "medium" -> texts.getText("io.frontstage.panel.severity.medium");
            case "high" -> texts.getText("io.frontstage.panel.severity.high");
            case "critical" -> texts.getText("io.frontstage.panel.severity.critical");
            default -> word;
        };
    }

    /** The AUI lozenge of a severity; a severity from a newer version looks like the mildest. */
    private static String look(String word) {
        return switch (word) {
            case "critical" -> "aui-lozenge aui-lozenge-removed";
            case "high" -> "aui-lozenge aui-lozenge-removed aui-lozenge-subtle";
            case "medium" -> "aui-lozenge aui-lozenge-moved aui-lozenge-subtle";
            default -> "aui-lozenge aui-lozenge-subtle";
        };
    }
}
