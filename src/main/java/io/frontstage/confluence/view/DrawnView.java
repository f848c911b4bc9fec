package io.frontstage.confluence.view;

import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderedBlueprint;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.PageMarkup;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.PainPlacement;
import io.frontstage.layout.View;
import io.frontstage.render.view.ItemsCsv;
import io.frontstage.render.view.PaperRows;
import io.frontstage.scene.Part;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map as a drawing, at a level of detail: the blueprint or the customer's side of it. */
public record DrawnView(View view) implements MapView {

    @Override
    public String word() {
        return view.word();
    }

    @Override
    public String whole(ShownMap map) {
        return rendered(map).html(Optional.of(levels(map)), ViewTabs.of(this, map));
    }

    @Override
    public String part(ShownMap map) {
        return rendered(map).drawing();
    }

    private static RenderedBlueprint rendered(ShownMap map) {
        return new BlueprintRenderer()
                .render(map.blueprint(), map.options(), map.issues())
                .from(map.source());
    }

    /** The same map as a document, with everything but the level. */
    private String levels(ShownMap map) {
        return map.address().document() + "?view=" + word() + "&version="
                + map.source().version() + query(map.options().layout()) + "&level=";
    }

    /** Its pains, delights and opportunities; customers are shown no opportunities. */
    @Override
    public byte[] csv(ShownMap map, PaperRows rows) throws IOException {
        return view == View.CUSTOMER
                ? ItemsCsv.forCustomers(rendered(map).blueprint(), rows.leftOut())
                : MapView.super.csv(map, rows);
    }

    @Override
    public boolean isDrawn() {
        return true;
    }

    /**
     * The address of a map's drawing as a document, for a page that shows a list first. Without a fixed version it is
     * the newest.
     */
    public static String document(MapAddress address, LayoutOptions layout, OptionalInt version) {
        return address.document() + "?view=" + layout.view().word()
                + (version.isPresent() ? "&version=" + version.getAsInt() : "") + query(layout) + "&level="
                + layout.level().word();
    }

    /** The part of a query that the page's script needs, without level, stages and width: see {@code ViewsResource}. */
    public static String part(LayoutOptions layout, int version) {
        return layout.view().word() + "?version=" + version + query(layout);
    }

    private static String query(LayoutOptions layout) {
        String without = Stream.of(Part.values())
                .filter(part -> !layout.shows(part))
                .map(PageMarkup::word)
                .collect(Collectors.joining(","));
        return (without.isEmpty() ? "" : "&without=" + without)
                + (layout.pains() == PainPlacement.ROW
                        ? ""
                        : "&pains=" + layout.pains().word());
    }
}
