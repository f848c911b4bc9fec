package io.frontstage.definition;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ElementId;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The causes of pain points. If a pain point would indirectly be its own cause, that cause is reported and left out. */
final class CauseGraph {

    private final Report report;
    private final Map<Ids.Request, Fields> pains = new LinkedHashMap<>();
    private final Map<ElementId, Ids.Request> byId = new HashMap<>();
    private final Map<Ids.Request, List<Cause>> found = new HashMap<>();
    private final Map<Ids.Request, List<ArrowEnd>> kept = new HashMap<>();
    private final Set<Ids.Request> open = new HashSet<>();

    /**
     * One cause of a pain point.
     *
     * @param node where the cause is written
     */
    record Cause(ArrowEnd end, Node node) {}

    CauseGraph(Report report) {
        this.report = report;
    }

    void add(Ids.Request pain, Fields fields) {
        pains.put(pain, fields);
    }

    /** @param causes gives the causes that a pain point names */
    void resolve(Function<Fields, List<Cause>> causes) {
        pains.forEach((pain, fields) -> {
            byId.put(new ElementId(pain.id()), pain);
            found.put(pain, causes.apply(fields));
        });
        pains.keySet().forEach(this::visit);
    }

    private void visit(Ids.Request pain) {
        if (kept.containsKey(pain)) {
            return;
        }
        List<ArrowEnd> ends = new ArrayList<>();
        kept.put(pain, ends);
        open.add(pain);
        for (Cause cause : found.get(pain)) {
            Ids.Request earlier =
                    cause.end() instanceof ArrowEnd.AtElement element ? byId.get(element.element()) : null;
            boolean own = cause.end().equals(new ArrowEnd.AtElement(new ElementId(pain.id())));
            if (own || earlier != null && open.contains(earlier)) {
                report.add(ProblemCode.OWN_CAUSE, cause.node(), pain.title);
                continue;
            }
            if (earlier != null) {
                visit(earlier);
            }
            if (!ends.contains(cause.end())) {
                ends.add(cause.end());
            }
        }
        open.remove(pain);
    }

    List<ArrowEnd> of(Ids.Request pain) {
        return kept.getOrDefault(pain, List.of());
    }
}
