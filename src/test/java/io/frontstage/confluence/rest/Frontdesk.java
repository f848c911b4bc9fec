package io.frontstage.confluence.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.PageMeasures;
import io.frontstage.confluence.drawing.MapDrawer;
import io.frontstage.confluence.drawing.MapPreview;
import io.frontstage.confluence.drawing.RenderCache;
import io.frontstage.confluence.drawing.RequestedViews;
import io.frontstage.confluence.editing.Presence;
import io.frontstage.confluence.export.ExportBudget;
import io.frontstage.confluence.export.ExportStatus;
import io.frontstage.confluence.export.MapExports;
import io.frontstage.confluence.linking.BackLinker;
import io.frontstage.confluence.linking.CurrentMaps;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.confluence.linking.IssueMaker;
import io.frontstage.confluence.linking.IssueRequestLog;
import io.frontstage.confluence.linking.LinkedVersions;
import io.frontstage.confluence.linking.PageRestrictions;
import io.frontstage.confluence.page.HostPage;
import io.frontstage.confluence.page.Reader;
import io.frontstage.confluence.page.RenderContext;
import io.frontstage.confluence.page.ServerId;
import io.frontstage.confluence.saving.IsolatedTransactions;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.confluence.starting.Gallery;
import io.frontstage.confluence.starting.PageTemplates;
import io.frontstage.confluence.view.Comparing;
import io.frontstage.issue.Issues;
import io.frontstage.render.WellFormed;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All resources with a wiki and a Jira in memory. */
final class Frontdesk {

    static final String COFFEE =
            """
            # kept
            blueprint: Order-ahead coffee
            tracker:
              project: CX
              type: Bug
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    frontstage: Shows the pickup time
                    pains:
                      - pain: The card is declined
                        severity: high
                        quote: ["My *card* {never} works"]
                        source: Interviews
                      - pain: Nobody answers
                        issues: [CX-12]
                    opportunities:
                      - Pay in the app
            """;

    final TransactionalWiki wiki = new TransactionalWiki();
    final FakeJira jira = new FakeJira();
    final long map = wiki.attach("coffee.blueprint.yaml", COFFEE);
    final SavedEditsResource edits;
    final FutureResource future;
    final RestoreResource restore;
    final SearchResource search;
    final TypesResource types;
    final FormResource form;
    final CreateResource create;
    final BackLinksResource backLinks;
    final ProgressResource progress;
    final PermissionsResource may;
    final PreviewResource preview;
    final WritingHelpResource help;
    final TextResource text;
    final VersionsResource versions;
    final StartResource start;
    final ImportResource imports;
    final MapImportResource mapImports;
    final FilesResource files;
    final PresenceResource atWork;
    final ViewsResource views;
    final DocumentResource documents;
    final MeasuresResource measures;
    final AnswersResource answers;
    final ScoresResource scores;
    final VerdictsResource verdicts;
    final WeeksResource weeks;
    final GapsResource gaps;
    final RankingResource ranking;
    final ItemsResource items;
    final ExportResource exports;
    Reader person = TransactionalWiki.person("ada");
    List<ContentPermissionSet> restrictions = List.of();

    Frontdesk() {
        RenderContext renderContext =
                new RenderContext(
                        mock(LocaleManager.class), mock(ApplicationProperties.class), mock(PageBuilderService.class)) {
                    @Override
                    public Reader reader() {
                        return person;
                    }

                    @Override
                    public String base() {
                        return "https://wiki.example.com";
                    }
                };
        LicenseHandler license = mock(LicenseHandler.class);
        lenient().when(license.getServerId()).thenReturn("WIKI");
        lenient().when(wiki.services.find(LicenseHandler.class)).thenReturn(Optional.of(license));
        ContentPermissionManager permissions = mock(ContentPermissionManager.class);
        lenient()
                .when(permissions.getContentPermissionSets(any(), eq(ContentPermission.VIEW_PERMISSION)))
                .thenAnswer(call -> restrictions);
        lenient().when(wiki.services.find(ContentPermissionManager.class)).thenReturn(Optional.of(permissions));
        AttachmentStore store = new AttachmentStore(wiki.attachments);
        MapWriter writer = wiki.host();
        ServerId server = new ServerId(wiki.services, wiki.settings());
        MapAccess access =
                new MapAccess(renderContext, store, new HostPage(wiki.pages), server, wiki.rights(), wiki.permissions);
        CurrentMaps maps = new CurrentMaps(store, server, new PageRestrictions(wiki.services));
        JiraAccess jiraAccess = new JiraAccess(access, maps, wiki.rights(), jira);
        IssueRequestLog issueRequestLog =
                new IssueRequestLog(new IsolatedTransactions(wiki.locks, wiki.services), wiki.settings());
        edits = new SavedEditsResource(access, writer, store);
        restore = new RestoreResource(access, writer, store);
        future = new FutureResource(access, writer, wiki.attacher(), store);
        search = new SearchResource(jiraAccess);
        types = new TypesResource(jiraAccess);
        form = new FormResource(jiraAccess, maps);
        create = new CreateResource(jiraAccess, new IssueMaker(issueRequestLog, jira));
        backLinks = new BackLinksResource(jiraAccess, new BackLinker(jira));
        preview = new PreviewResource(access, new MapPreview(Issues.UNKNOWN));
        help = new WritingHelpResource(access);
        text = new TextResource(access, store, writer);
        versions = new VersionsResource(access, store);
        start = new StartResource(
                access,
                wiki.attacher(),
                store,
                new Gallery(),
                new PageTemplates(wiki.services, wiki.permissions, new HostPage(wiki.pages), store));
        imports = new ImportResource(access, store, new Gallery());
        mapImports = new MapImportResource(access, new Gallery());
        files = new FilesResource(access, store);
        may = new PermissionsResource(access, wiki.rights());
        atWork = new PresenceResource(access, new Presence(wiki.services));
        PageMeasures figures = new PageMeasures(store);
        MapDrawer drawer = new MapDrawer(store, new RenderCache(), Issues.UNKNOWN, figures);
        RequestedViews requestedViews = new RequestedViews(store, drawer);
        exports = new ExportResource(
                access,
                new MapExports(store, drawer, requestedViews, new ExportStatus(store, jira, new ExportBudget())));
        views = new ViewsResource(access, requestedViews);
        measures = new MeasuresResource(access, figures);
        scores = new ScoresResource(access);
        answers = new AnswersResource(access, store, figures, wiki.answerSaver());
        verdicts = new VerdictsResource(access, store, maps, figures, jira);
        weeks = new WeeksResource(access, store, maps, jira);
        gaps = new GapsResource(access, figures);
        documents = new DocumentResource(access, requestedViews);
        ranking = new RankingResource(access, store, maps);
        items = new ItemsResource(access, store, maps);
        progress = new ProgressResource(access, store, maps, new LinkedVersions(store, maps), wiki.rights(), jira);
    }

    String map() {
        return "" + map;
    }

    /** The text of the newest version of the file. */
    String text() {
        return wiki.text(map);
    }

    void inGerman() {
        person = new Reader(person.user(), Locale.GERMAN, person.zone(), person.today());
    }

    /** A request's body; single quotes are converted to double quotes. */
    static InputStream body(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode json(Response response) {
        try {
            return new ObjectMapper().readTree((byte[]) response.getEntity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Compare view, for the page's script. */
    Response compared(String level, Comparing asked) {
        return views.view(
                map(),
                "compare",
                null,
                level,
                null,
                null,
                null,
                null,
                asked.mode(),
                asked.from(),
                asked.to(),
                asked.with(),
                asked.path(),
                asked.persona(),
                null);
    }

    /** The Compare view, for a reader without script. */
    Response comparedAsDocument(Comparing asked) {
        return documents.document(
                map(),
                "compare",
                null,
                null,
                null,
                null,
                null,
                null,
                asked.mode(),
                asked.from(),
                asked.to(),
                asked.with(),
                asked.path(),
                asked.persona());
    }

    /** The markup of a view; fails if it is not well-formed. */
    static String shown(Response view) {
        String html = json(view).get("html").asText();
        WellFormed.parse(html);
        return letters(html);
    }

    /** The markup with characters in place of numeric references. */
    static String letters(String markup) {
        return java.util.regex.Pattern.compile("&#([0-9]+);")
                .matcher(markup)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1))));
    }

    /** Status and code, as {@code 404 no-map}. */
    static String fault(Response response) {
        return response.getStatus() + " " + json(response).path("error").asText();
    }
}
