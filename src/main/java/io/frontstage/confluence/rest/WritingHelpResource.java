package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.Limits;
import io.frontstage.definition.change.ElementKind;
import io.frontstage.definition.change.ElementRef;
import io.frontstage.definition.change.MapFragment;
import io.frontstage.definition.change.Several;
import io.frontstage.definition.help.Choice;
import io.frontstage.definition.help.Completion;
import io.frontstage.definition.help.FieldPanel;
import io.frontstage.definition.help.Meaning;
import io.frontstage.definition.help.WritingHelp;
import io.frontstage.problem.Problems;
import io.frontstage.product.Bulkhead;
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
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

/**
 * {@code POST maps/{map}/complete}, {@code maps/{map}/explain}, {@code maps/{map}/fields} and {@code
 * maps/{map}/fragment}: suggests words at a position in the text, explains the key there, lists the fields of an
 * element on the map, and returns the text of some elements for copying. Nothing is saved, Jira is not asked.
 */
@Path("maps/{map}")
@UnrestrictedAccess
public class WritingHelpResource {

    /** Limits the number of texts processed at once on a node, because pages must be served at the same time. */
    private static final Bulkhead BULKHEAD =
            new Bulkhead(Math.max(2, Runtime.getRuntime().availableProcessors() / 2), Duration.ofSeconds(2));

    /** Maximum length of a kind or id of an element on a map, in UTF-16 code units. */
    private static final int MAX_WORD = 200;

    private final MapAccess access;

    @Inject
    public WritingHelpResource(MapAccess access) {
        this.access = access;
    }

    /**
     * A position in a text.
     *
     * @param text the whole text
     * @param index the index of the cursor in UTF-16 code units
     */
    record PlaceJson(String text, Integer index) {}

    /**
     * The words allowed at the position; the page filters them by what is typed. Where free text is allowed, there are
     * none, and {@code from} and {@code to} are 0.
     */
    record CompletionJson(int from, int to, List<Choice> choices) {}

    /** @param meaning missing if there is no key of the language at the position */
    record MeaningJson(Meaning meaning) {}

    /**
     * An element on the map of a text.
     *
     * @param text the whole text
     * @param what its kind, such as {@code step}, or {@code map}
     * @param id its id; of a lane, its key
     */
    record ElementJson(String text, String what, String id) {}

    /** @param panel missing if the text cannot be drawn, or has no such element */
    record FieldsJson(FieldPanel panel) {}

    @POST
    @ReadOnlyAccessAllowed
    @Path("fields")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response fields(@PathParam("map") String map, InputStream body) {
        return access.serveWriter(map, visit -> {
            ElementJson asked = JsonCodec.read(body, ElementJson.class, JsonCodec.MAX_TEXT_BYTES);
            byte[] text = Input.required(asked.text()).getBytes(StandardCharsets.UTF_8);
            String what = Input.text(asked.what(), MAX_WORD);
            String id = Input.text(asked.id(), MAX_WORD);
            if (Limits.isTooLarge(text.length)) {
                return Replies.fault(ApiError.TOO_LARGE, visit.messages());
            }
            SourceText source = new SourceText(visit.file().getFileName(), text);
            return BULKHEAD.run(() -> Replies.ok(new FieldsJson(DefinitionReader.locate(source, new Problems())
                            .flatMap(located -> FieldPanel.of(located, what, id, visit.messages()))
                            .orElse(null))))
                    .orElseGet(() -> Replies.fault(ApiError.UNAVAILABLE, visit.messages()));
        });
    }

    /**
     * Some elements on the map of a text.
     *
     * @param elements the kind and id of each
     */
    record ElementsJson(String text, List<RefJson> elements) {}

    /** See {@link ElementRef}. */
    record RefJson(String what, String id) {

        ElementRef ref() {
            return new ElementRef(
                    ElementKind.of(Input.text(what, MAX_WORD)).orElseThrow(JsonCodec.Malformed::new),
                    Input.text(id, MAX_WORD));
        }
    }

    /** @param fragment text of the language; missing if these elements cannot be copied together */
    record FragmentJson(String fragment) {}

    @POST
    @ReadOnlyAccessAllowed
    @Path("fragment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response fragment(@PathParam("map") String map, InputStream body) {
        return access.serveWriter(map, visit -> {
            ElementsJson asked = JsonCodec.read(body, ElementsJson.class, JsonCodec.MAX_TEXT_BYTES);
            byte[] text = Input.required(asked.text()).getBytes(StandardCharsets.UTF_8);
            List<ElementRef> elements = Input.nonEmpty(asked.elements(), Several.MAX).stream()
                    .map(RefJson::ref)
                    .toList();
            if (Limits.isTooLarge(text.length)) {
                return Replies.fault(ApiError.TOO_LARGE, visit.messages());
            }
            SourceText source = new SourceText(visit.file().getFileName(), text);
            return BULKHEAD.run(() -> Replies.ok(
                            new FragmentJson(MapFragment.of(source, elements).orElse(null))))
                    .orElseGet(() -> Replies.fault(ApiError.UNAVAILABLE, visit.messages()));
        });
    }

    @POST
    @ReadOnlyAccessAllowed
    @Path("complete")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response complete(@PathParam("map") String map, InputStream body) {
        return help(map, body, (help, place) -> {
            Completion found = help.completion(place.text(), place.index()).orElse(new Completion(0, 0, List.of()));
            return new CompletionJson(found.from(), found.to(), found.choices());
        });
    }

    @POST
    @ReadOnlyAccessAllowed
    @Path("explain")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response explain(@PathParam("map") String map, InputStream body) {
        return help(
                map,
                body,
                (help, place) -> new MeaningJson(
                        help.meaning(place.text(), place.index()).orElse(null)));
    }

    private Response help(String map, InputStream body, BiFunction<WritingHelp, PlaceJson, Object> asked) {
        return access.serveWriter(map, visit -> {
            PlaceJson place = JsonCodec.read(body, PlaceJson.class, JsonCodec.MAX_TEXT_BYTES);
            int index = Input.required(place.index());
            if (index < 0 || index > Input.required(place.text()).length()) {
                throw new JsonCodec.Malformed();
            }
            if (Limits.isTooLarge(place.text().getBytes(StandardCharsets.UTF_8).length)) {
                return Replies.fault(ApiError.TOO_LARGE, visit.messages());
            }
            return BULKHEAD.run(() -> Replies.ok(asked.apply(new WritingHelp(visit.messages()), place)))
                    .orElseGet(() -> Replies.fault(ApiError.UNAVAILABLE, visit.messages()));
        });
    }
}
