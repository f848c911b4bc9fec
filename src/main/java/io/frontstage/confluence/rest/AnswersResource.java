package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.answer.survey.AnswerFiles;
import io.frontstage.answer.survey.SurveyReader;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.PageMeasures;
import io.frontstage.confluence.change.MapChanges;
import io.frontstage.confluence.saving.AnswerSaver;
import io.frontstage.confluence.saving.AnswerSaver.Saved;
import io.frontstage.confluence.saving.WriteResult;
import io.frontstage.definition.change.NameAnswers;
import io.frontstage.importing.Remark;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code maps/{map}/answers}: adds the answers of a survey to the files of answers on a map's page. Jira is not asked.
 * The response never contains single answers that are already stored.
 */
@Path("maps/{map}/answers")
@UnrestrictedAccess
public class AnswersResource {

    private final MapAccess access;
    private final AttachmentStore store;
    private final PageMeasures measures;
    private final AnswerSaver saver;

    @Inject
    public AnswersResource(MapAccess access, AttachmentStore store, PageMeasures measures, AnswerSaver saver) {
        this.access = access;
        this.store = store;
        this.measures = measures;
        this.saver = saver;
    }

    /**
     * Answers were saved.
     *
     * @param added the number of answers added
     * @param named whether the map names the file; if not, the same request can be sent again, because answers that are
     *     already stored are not added twice
     * @param message a sentence that says what was done
     */
    record SavedJson(String file, int added, boolean named, String message) {}

    /** Reads a survey and reports what was understood. Nothing is stored. */
    @POST
    @Path("read")
    @ReadOnlyAccessAllowed
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("map") String map, InputStream body) {
        return access.serveImporter(map, visit -> {
            SurveyRequest asked = SurveyRequest.of(body);
            Optional<Blueprint> blueprint = measures.map(visit.file());
            if (blueprint.isEmpty()) {
                return Replies.fault(ApiError.UNREADABLE, visit.messages());
            }
            if (asked.sheet().table().isEmpty()) {
                return unreadable(asked, visit);
            }
            try {
                AnswerFiles files = SurveyWork.files(store, blueprint.get(), visit.file(), Map.of());
                return Replies.ok(new SurveyReport(visit.messages())
                        .of(
                                blueprint.get(),
                                SurveyReader.read(
                                        blueprint.get(), asked.sheet().table().get(), asked.mapping()),
                                files,
                                asked.sheet().remarks()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Reads a survey and stores its answers. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("map") String map, InputStream body) {
        return access.serveSaver(map, visit -> {
            SurveyRequest asked = SurveyRequest.of(body);
            if (asked.sheet().table().isEmpty()) {
                return unreadable(asked, visit);
            }
            SurveyWork work = new SurveyWork(store, asked, visit.messages());
            WriteResult<Saved> result = saver.save(
                    visit.person(),
                    visit.map(),
                    work,
                    file -> new MapChanges(List.of(new NameAnswers(file)), visit.messages()),
                    asked.tellsWatchers());
            return answer(visit, work, result);
        });
    }

    private static Response answer(MapRequest visit, SurveyWork work, WriteResult<Saved> result) {
        if (result instanceof WriteResult.Not<Saved> not) {
            return Replies.fault(ApiError.of(not.reason()), visit.messages());
        }
        Saved saved = ((WriteResult.Done<Saved>) result).report();
        if (saved.addition().isEmpty()) {
            return Replies.fault(ApiError.REFUSED, work.refusal().orElseThrow());
        }
        AnswerFiles.Addition addition = saved.addition().get();
        String message = saved.isNamed()
                ? visit.messages()
                        .text(
                                addition.added() == 1 ? "survey.added.one" : "survey.added",
                                addition.added(),
                                addition.file())
                : visit.messages().text("survey.not-named");
        return Replies.ok(new SavedJson(addition.file(), addition.added(), saved.isNamed(), message));
    }

    private static Response unreadable(SurveyRequest asked, MapRequest visit) {
        List<Remark> remarks = asked.sheet().remarks();
        return Replies.fault(
                ApiError.REFUSED,
                remarks.stream()
                        .map(remark -> remark.sentence(visit.messages()))
                        .collect(Collectors.joining(" ")));
    }
}
