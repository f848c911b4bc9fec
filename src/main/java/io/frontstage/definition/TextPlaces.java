package io.frontstage.definition;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.StageId;
import io.frontstage.source.Lines;
import io.frontstage.source.SourceSpan;
import java.util.List;
import java.util.Map;

/** The positions of a map's parts in its text, computed on demand. */
final class TextPlaces implements Places {

    private final Lines lines;
    private final Node map;
    private final Ids elements;
    private final Ids stages;
    private final Ids personas;
    private final Map<LaneId, Node> lanes;
    private final List<Node> arrows;

    TextPlaces(Lines lines, Node map, BindingContext bindingContext, Ids stages, List<Node> arrows) {
        this.lines = lines;
        this.map = map;
        this.elements = bindingContext.elements();
        this.stages = stages;
        this.personas = bindingContext.personas().ids();
        this.lanes = bindingContext.lanes().places();
        this.arrows = arrows;
    }

    @Override
    public SourceSpan map() {
        return span(map);
    }

    @Override
    public SourceSpan of(ElementId element) {
        return span(elements.find(element.value()).map(found -> found.node).orElse(map));
    }

    @Override
    public SourceSpan of(StageId stage) {
        return span(stages.find(stage.value()).map(found -> found.node).orElse(map));
    }

    @Override
    public SourceSpan of(PersonaId persona) {
        return span(personas.find(persona.value()).map(found -> found.node).orElse(map));
    }

    @Override
    public SourceSpan of(LaneId lane) {
        return span(lanes.getOrDefault(lane, map));
    }

    @Override
    public SourceSpan ofArrow(int index) {
        return span(arrows.get(index));
    }

    @Override
    public boolean isWritten(ElementId element) {
        return elements.find(element.value()).filter(Ids.Request::isWritten).isPresent();
    }

    private SourceSpan span(Node node) {
        return lines.span(node.start(), node.end());
    }
}
