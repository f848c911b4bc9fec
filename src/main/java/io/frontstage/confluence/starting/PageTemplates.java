package io.frontstage.confluence.starting;

import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.HostPage;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.confluence.page.Reader;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.product.Feature;
import io.frontstage.source.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The organisation's own templates: pages with the label {@code blueprint-template} and a definition. */
@ConfluenceComponent
public class PageTemplates {

    /** Maximum number of pages whose files are read. */
    static final int MAX_PAGES = 20;

    private static final String CQL = "label = \"blueprint-template\" and type = page";
    private static final Logger LOG = LoggerFactory.getLogger(PageTemplates.class);

    /**
     * A template.
     *
     * @param page the id of its page
     * @param title the title of its page
     * @param text its definition, as it is attached
     * @param blueprint the map in the text
     */
    public record Template(long page, String title, SourceText text, Blueprint blueprint) {}

    private final ProductServices services;
    private final PermissionManager permissions;
    private final HostPage pages;
    private final AttachmentStore store;
    private final Feature search =
            new Feature("templates of the organisation; only the plugin's own examples are offered");

    public PageTemplates(
            ProductServices services,
            @ConfluenceImport PermissionManager permissions,
            HostPage pages,
            AttachmentStore store) {
        this.services = services;
        this.permissions = permissions;
        this.pages = pages;
        this.store = store;
    }

    /** The templates that the current user may see, by title; none if the wiki cannot search. */
    public List<Template> offered(Reader person) {
        return labelled().stream()
                .flatMap(page -> find(person, page).stream())
                .sorted(Comparator.comparing(Template::title))
                .toList();
    }

    /** The map of a page, if the person may see it and it can be drawn. */
    public Optional<Template> find(Reader person, long page) {
        return pages.page(page)
                .filter(seen -> permissions.hasPermission(person.orNull(), Permission.VIEW, seen))
                .flatMap(this::template);
    }

    private Optional<Template> template(ContentEntityObject page) {
        return store.shown(page)
                .flatMap(file -> store.read(file).map(bytes -> new SourceText(file.getFileName(), bytes)))
                .flatMap(text -> new DefinitionReader()
                        .read(text)
                        .blueprint()
                        .map(map -> new Template(page.getId(), page.getTitle(), text, map)));
    }

    private List<Long> labelled() {
        try {
            return search.use(() -> Search.pages(services), List.of());
        } catch (RuntimeException refused) { // the product's own: no index, or an unsupported query
            LOG.warn("The search for templates failed", refused);
            return List.of();
        }
    }

    /** Not a bean, so that Spring does not inspect its methods: the product may lack the classes that they name. */
    private static final class Search {

        static List<Long> pages(ProductServices services) {
            return services
                    .find(CQLSearchService.class)
                    .map(service -> service.searchContent(CQL, new SimplePageRequest(0, MAX_PAGES))
                            .getResults())
                    .orElse(List.of())
                    .stream()
                    .limit(MAX_PAGES)
                    .map(found -> found.getId().asLong())
                    .toList();
        }
    }
}
