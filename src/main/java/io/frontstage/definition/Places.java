package io.frontstage.definition;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.StageId;
import io.frontstage.source.Lines;
import io.frontstage.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the parts of a map stand in its text. What an alias repeats stands at the alias. */
public final class Places {

    private final Lines lines;
    private final Node map;
    private final Map<ElementId, Node> elements = new HashMap<>();
    private final Map<StageId, Node> stages = new HashMap<>();
    private final Map<PersonaId, Node> personas = new HashMap<>();
    private final Map<LaneId, Node> lanes;
    private final List<Node> arrows;

    Places(Lines lines, Node map, Reading reading, List<Ids.Request> stageRequests, List<Node> arrows) {
        this.lines = lines;
        this.map = map;
        for (Ids.Request request : reading.elements().all()) {
            elements.put(new ElementId(request.id()), request.node);
        }
        for (Ids.Request request : stageRequests) {
            stages.put(new StageId(request.id()), request.node);
        }
        for (Ids.Request request : reading.personas().requests()) {
            personas.put(new PersonaId(request.id()), request.node);
        }
        this.lanes = reading.lanes().places();
        this.arrows = arrows;
    }

    /** The whole map. */
    public SourceSpan map() {
        return span(map);
    }

    /** A step, card or item of the map. */
    public SourceSpan of(ElementId element) {
        return span(elements.getOrDefault(element, map));
    }

    public SourceSpan of(StageId stage) {
        return span(stages.getOrDefault(stage, map));
    }

    public SourceSpan of(PersonaId persona) {
        return span(personas.getOrDefault(persona, map));
    }

    /** A lane where it is listed; the whole map if it is not. */
    public SourceSpan of(LaneId lane) {
        return span(lanes.getOrDefault(lane, map));
    }

    /** An arrow, by its place in {@link io.frontstage.blueprint.Blueprint#arrows}. */
    public SourceSpan ofArrow(int index) {
        return span(arrows.get(index));
    }

    private SourceSpan span(Node node) {
        return lines.span(node.start(), node.end());
    }
}
