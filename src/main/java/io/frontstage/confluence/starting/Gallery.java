package io.frontstage.confluence.starting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.example.Example;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.scene.Part;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Small pictures of the examples that show their shape. Each is drawn once and cached; together they take some hundred
 * kilobytes.
 */
@ConfluenceComponent
public class Gallery {

    private static final Set<Part> SHAPE =
            EnumSet.complementOf(EnumSet.of(Part.HEADER, Part.LEGEND, Part.THOUGHTS, Part.MEASURES));

    private final Map<String, String> pictures = new ConcurrentHashMap<>();

    /** The picture of an example as an SVG document. */
    public String picture(Example example) {
        return pictures.computeIfAbsent(example.id(), id -> picture(example.blueprint()));
    }

    /** The picture of any map as an SVG document; it is not cached. */
    public String picture(Blueprint map) {
        Locale locale = map.info().language().orElse(Locale.ENGLISH);
        return picture(map, new LayoutOptions(View.BLUEPRINT, SHAPE, locale, LocalDate.now(ZoneOffset.UTC)));
    }

    /**
     * Like {@link #picture(Blueprint)}, with everything that the map says, so that nothing of a sheet seems to be lost.
     *
     * @param locale the language of the drawing if the map has none
     */
    public String everything(Blueprint map, Locale locale) {
        LayoutOptions layout =
                LayoutOptions.everything(map.info().language().orElse(locale), LocalDate.now(ZoneOffset.UTC));
        return picture(map, layout.at(Level.EVERYTHING).without(Part.HEADER).without(Part.LEGEND));
    }

    private static String picture(Blueprint map, LayoutOptions layout) {
        return new BlueprintRenderer()
                .render(map, new RenderOptions(layout, "frontstage-example"), Issues.UNKNOWN)
                .svg();
    }
}
