package io.frontstage.confluence.drawing;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.check.AllProblems;
import io.frontstage.confluence.page.PageMarkup;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.MapChange;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.problem.Problem;
import io.frontstage.product.Bulkhead;
import io.frontstage.render.table.ContentLanguage;
import io.frontstage.source.SourceSpan;
import io.frontstage.source.SourceText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws an unsaved text exactly as the page will show it; nothing is cached. */
@ConfluenceComponent
public class MapPreview {

    /** Maximum number of previews drawn at once: fast typing asks often, and pages must still be served. */
    private static final int MAX_CONCURRENT = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);

    private static final Duration MAX_WAIT = Duration.ofSeconds(2);

    private final BlueprintRenderer renderer = new BlueprintRenderer();
    private final MapEditor editor = new MapEditor();
    private final DefinitionReader reader = new DefinitionReader();
    private final Issues issues;
    private final Bulkhead bulkhead = new Bulkhead(MAX_CONCURRENT, MAX_WAIT);

    public MapPreview(Issues issues) {
        this.issues = issues;
    }

    /**
     * The preview of a text.
     *
     * @param html the map, well-formed XHTML with one root element; empty: one of the problems is an error
     * @param problems its problems, ordered by place
     * @param places positions of its steps, cards and items in the text, by id
     * @param drawn the map that was drawn; empty if {@code html} is empty
     * @param result the text that was drawn, and the result of the requested changes
     */
    public record Seen(
            Optional<String> html,
            List<Problem> problems,
            Map<String, SourceSpan> places,
            Optional<Drawn> drawn,
            ChangeResult result) {

        public Seen {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A drawn map.
     *
     * @param blueprint the whole map, including what the view does not show
     * @param lanes the lanes that the view shows, from top to bottom
     * @param places positions of all parts in the text
     */
    public record Drawn(Blueprint blueprint, List<Lane> lanes, Places places) {

        public Drawn {
            lanes = List.copyOf(lanes);
        }
    }

    /**
     * Makes some changes in a text and draws the result.
     *
     * @param anchor prefix of all ids in the HTML, which is on the same page as the map itself
     * @return empty if too many previews are being drawn at the moment
     */
    public Optional<Seen> of(SourceText text, List<? extends MapChange> changes, LayoutOptions layout, String anchor) {
        return bulkhead.run(() -> draw(editor.apply(text, changes), layout, anchor));
    }

    private Seen draw(ChangeResult result, LayoutOptions layout, String anchor) {
        ReadDefinition read = reader.read(result.text());
        Optional<String> html = read.blueprint()
                .map(blueprint -> renderer.render(
                                blueprint,
                                new RenderOptions(layout, anchor).in(ContentLanguage.drawn(blueprint, layout.locale())),
                                issues)
                        .html())
                .map(map -> PageMarkup.plain(List.of(map)));
        Map<String, SourceSpan> places = new LinkedHashMap<>();
        read.blueprint().ifPresent(blueprint -> collect(blueprint, read.places().orElseThrow(), places));
        Optional<Drawn> drawn = read.blueprint()
                .map(blueprint -> new Drawn(
                        blueprint, lanes(blueprint, layout), read.places().orElseThrow()));
        return new Seen(html, AllProblems.of(read, layout.today()), places, drawn, result);
    }

    private static List<Lane> lanes(Blueprint blueprint, LayoutOptions layout) {
        return layout.view().shown(blueprint).lanes();
    }

    private static void collect(Blueprint blueprint, Places where, Map<String, SourceSpan> places) {
        for (Stage stage : blueprint.stages()) {
            collect(stage.items().all(), where, places);
            for (Step step : stage.steps()) {
                place(step.id(), where, places);
                step.cells().forEach(cell -> cell.cards().forEach(card -> place(card.id(), where, places)));
                collect(step.items().all(), where, places);
            }
        }
    }

    private static void collect(List<Item> items, Places where, Map<String, SourceSpan> places) {
        items.forEach(item -> place(item.id(), where, places));
    }

    private static void place(ElementId id, Places where, Map<String, SourceSpan> places) {
        places.put(id.value(), where.of(id));
    }
}
