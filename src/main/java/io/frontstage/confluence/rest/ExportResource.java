package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.export.MapExports;
import io.frontstage.render.pdf.Paper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code POST maps/{map}/export}: a file of a view, as a filter shows it, or of the whole map. It changes nothing; it
 * is a POST because the ids would be too long for an address. Browsers store the response and never display it.
 */
@Path("maps/{map}/export")
@UnrestrictedAccess
public class ExportResource {

    /** Maximum size of a request in bytes. */
    private static final int MAX_BYTES = 512 * 1024;

    /** Maximum number of ids in each list: more than a map has. */
    private static final int MAX_IDS = 20_000;

    /** Maximum length of a word in a request, in characters. */
    private static final int MAX_WORD = 2_000;

    private final MapAccess access;
    private final MapExports exports;

    @Inject
    public ExportResource(MapAccess access, MapExports exports) {
        this.access = access;
        this.exports = exports;
    }

    /**
     * A request for a file.
     *
     * @param format {@code svg}, {@code png}, {@code pdf}, {@code html}, {@code print}, {@code json}, {@code yaml} or
     *     {@code csv}
     * @param shown what the page shows: {@code view}, and the parameters of {@code GET maps/{map}/views/{view}}
     * @param paper {@code a4} or {@code a3}; missing: a4
     * @param dimmed ids of the elements that are grey in a picture
     * @param leftOut ids of the rows that a list leaves out
     */
    record ExportJson(
            String format, Map<String, String> shown, String paper, List<String> dimmed, List<String> leftOut) {}

    @POST
    @ReadOnlyAccessAllowed
    @Consumes(MediaType.APPLICATION_JSON)
    public Response export(@PathParam("map") String map, InputStream body) {
        return access.serve(map, visit -> {
            ExportJson asked = JsonCodec.read(body, ExportJson.class, MAX_BYTES);
            return exports.export(visit.file(), visit.address(), visit.person(), request(asked, visit))
                    .map(answer -> reply(answer))
                    .orElseGet(() -> Replies.fault(ApiError.UNAVAILABLE, visit.messages()));
        });
    }

    private static MapExports.Request request(ExportJson asked, MapRequest visit) {
        ViewQuery query = new ViewQuery(visit.messages());
        if (asked.shown() != null) {
            asked.shown().forEach((name, value) -> query.with(name, Input.optional(value, MAX_WORD)));
        }
        var shown = query.request(visit.person());
        return new MapExports.Request(
                shown,
                kind(Input.text(asked.format(), MAX_WORD)),
                Paper.of(asked.paper() == null ? "a4" : asked.paper()).orElseThrow(JsonCodec.Malformed::new),
                ids(asked.dimmed()),
                ids(asked.leftOut()));
    }

    private static MapExports.Kind kind(String word) {
        return Stream.of(MapExports.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(JsonCodec.Malformed::new);
    }

    private static Set<String> ids(List<String> ids) {
        if (ids == null) {
            return Set.of();
        }
        if (ids.size() > MAX_IDS || ids.contains(null)) {
            throw new JsonCodec.Malformed();
        }
        return Set.copyOf(ids);
    }

    private static Response reply(MapExports.Answer answer) {
        if (answer instanceof MapExports.Answer.Unavailable none) {
            return Replies.fault(ApiError.UNREADABLE, none.sentence());
        }
        MapExports.Answer.File file = (MapExports.Answer.File) answer;
        return Replies.file(file.bytes(), file.name());
    }
}
