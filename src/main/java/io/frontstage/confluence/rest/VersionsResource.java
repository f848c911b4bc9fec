package io.frontstage.confluence.rest;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.VersionAuthors;
import io.frontstage.confluence.attachment.VersionReader;
import io.frontstage.confluence.view.MapComparison;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET maps/{map}/versions} and {@code GET maps/{map}/compare?from&to|with&path&persona}: the versions of a map's
 * file, and the differences between two of them, or between the map and a future one. For all who may see the page;
 * Jira is not asked.
 */
@Path("maps/{map}")
@UnrestrictedAccess
public class VersionsResource {

    /** Maximum number of versions that are listed and read, newest first. */
    static final int MAX_VERSIONS = 50;

    private final MapAccess access;
    private final AttachmentStore store;
    private final VersionAuthors authors = new VersionAuthors();

    @Inject
    public VersionsResource(MapAccess access, AttachmentStore store) {
        this.access = access;
        this.store = store;
    }

    /**
     * A version of the file.
     *
     * @param when the time at which it was stored, in ISO 8601 and UTC; missing if it is not known
     * @param who the name of the person who stored it; missing if it is not known
     * @param readable whether it can be drawn
     */
    record VersionJson(int version, String when, String who, String comment, boolean readable) {

        static VersionJson of(Attachment version, VersionReader reader, VersionAuthors authors) {
            long modified = AttachmentStore.modified(version);
            return new VersionJson(
                    version.getVersion(),
                    modified == 0 ? null : Instant.ofEpochMilli(modified).toString(),
                    authors.name(version).orElse(null),
                    version.getVersionComment(),
                    reader.read(version).blueprint().isPresent());
        }
    }

    /** The versions that still exist, newest first. */
    @GET
    @Path("versions")
    @Produces(MediaType.APPLICATION_JSON)
    public Response versions(@PathParam("map") String map) {
        return access.serve(map, visit -> {
            VersionReader reader = new VersionReader(store);
            List<VersionJson> versions = store.versions(visit.file()).stream()
                    .limit(MAX_VERSIONS)
                    .map(version -> VersionJson.of(version, reader, authors))
                    .toList();
            return Replies.ok(versions);
        });
    }

    /**
     * What differs.
     *
     * @param from the older version: its number, or a day, which means the newest version on or before it
     * @param to the newer version, in the same form; missing: the newest
     * @param with the name of a future map on the page that has this map; then {@code from} and {@code to} are ignored
     * @param path the title of the path for which the future figures are computed
     * @param persona the id of the persona for whom they are computed
     */
    @GET
    @Path("compare")
    @Produces(MediaType.APPLICATION_JSON)
    public Response compare(
            @PathParam("map") String map,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("with") String with,
            @QueryParam("path") String path,
            @QueryParam("persona") String persona) {
        return access.serve(map, visit -> {
            MapComparison comparison = new MapComparison(store, visit.person());
            Optional<MapComparison.Answer> answer = with == null || with.isEmpty()
                    ? comparison.versions(visit.file(), from, to)
                    : comparison.future(visit.file(), with, given(path), given(persona));
            if (answer.isEmpty()) {
                return Replies.fault(ApiError.NO_MAP, visit.messages());
            }
            return answer.get().isReadable()
                    ? Replies.ok(answer.get())
                    : Replies.fault(ApiError.UNREADABLE, visit.messages());
        });
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
