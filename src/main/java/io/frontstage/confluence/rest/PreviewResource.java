package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.drawing.MapPreview;
import io.frontstage.definition.change.MapChange;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.scene.Part;
import io.frontstage.source.SourceText;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code POST maps/{map}/preview}: draws an unsaved text as the page will show it, optionally after making changes in
 * it. Nothing is saved, Jira is not asked.
 */
@Path("maps/{map}/preview")
@UnrestrictedAccess
public class PreviewResource {

    /** Maximum length of the name of a view or part. */
    private static final int MAX_NAME = 20;

    /** Maximum number of opened stages: as many as a map can have. */
    private static final int MAX_OPEN = 100;

    private final MapAccess access;
    private final MapPreview preview;

    @Inject
    public PreviewResource(MapAccess access, MapPreview preview) {
        this.access = access;
        this.preview = preview;
    }

    /**
     * What is asked for.
     *
     * @param text the whole text
     * @param view the name of a view, as the macro's parameter
     * @param without the parts that the macro hides, such as {@code legend}
     * @param level how much is shown at once: {@code overview}, {@code cards} or {@code everything}; missing: cards
     * @param open the ids of stages that are open although the level folds them; unknown ids are ignored
     * @param edits changes to make in the text before it is drawn, in this order
     */
    record PreviewJson(
            String text,
            String view,
            List<String> without,
            String level,
            List<String> open,
            List<Map<String, Object>> edits) {

        List<MapChange> changes(LocalDate today) {
            return edits == null || edits.isEmpty() ? List.of() : ChangeJson.changes(edits, today);
        }

        LayoutOptions layout(Locale locale, LocalDate today) {
            Set<Part> parts = EnumSet.allOf(Part.class);
            for (String hidden : without == null ? List.<String>of() : Input.nonEmpty(without, Part.values().length)) {
                parts.remove(name(Part.class, hidden));
            }
            Set<String> stages = open == null ? Set.of() : Set.copyOf(Input.nonEmpty(open, MAX_OPEN));
            return new LayoutOptions(shownView(), parts, locale, today)
                    .at(shownLevel())
                    .opening(stages);
        }

        private View shownView() {
            return view == null
                    ? View.BLUEPRINT
                    : View.of(Input.text(view, MAX_NAME)).orElseThrow(JsonCodec.Malformed::new);
        }

        private Level shownLevel() {
            return level == null
                    ? Level.CARDS
                    : Level.of(Input.text(level, MAX_NAME))
                            .filter(named -> named != Level.AUTO)
                            .orElseThrow(JsonCodec.Malformed::new);
        }

        private static <E extends Enum<E>> E name(Class<E> type, String name) {
            try {
                return Enum.valueOf(type, Input.text(name, MAX_NAME).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException none) {
                throw new JsonCodec.Malformed();
            }
        }
    }

    @POST
    @ReadOnlyAccessAllowed
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("map") String map, InputStream body) {
        return access.serveWriter(map, visit -> {
            PreviewJson asked = JsonCodec.read(body, PreviewJson.class, JsonCodec.MAX_TEXT_BYTES);
            String text = Input.required(asked.text());
            SourceText source = new SourceText(visit.file().getFileName(), text.getBytes(StandardCharsets.UTF_8));
            LayoutOptions layout =
                    asked.layout(visit.person().locale(), visit.person().today());
            return preview.of(
                            source, asked.changes(visit.person().today()), layout, "frontstage-preview-" + visit.map())
                    .map(seen -> Replies.ok(PreviewResponse.of(seen, visit.messages())))
                    .orElseGet(() -> Replies.fault(ApiError.UNAVAILABLE, visit.messages()));
        });
    }
}
