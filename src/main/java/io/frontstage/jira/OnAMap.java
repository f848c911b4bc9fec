package io.frontstage.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Whether an issue is linked to a map; otherwise it has no panel. */
public final class OnAMap implements Condition {

    private final LinkedMaps maps;

    public OnAMap(LinkedMaps maps) {
        this.maps = maps;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && !maps.of(issue).isEmpty();
    }
}
