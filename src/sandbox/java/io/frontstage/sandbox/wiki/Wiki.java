package io.frontstage.sandbox.wiki;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.api.service.content.AttachmentService;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.frontstage.sandbox.host.HostServices;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.PluginHost;
import io.frontstage.sandbox.host.Product;
import io.frontstage.sandbox.host.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The wiki without its web server: the store, the permissions, the plugin in its host, and rendering. */
public final class Wiki implements AutoCloseable {

    /**
     * The parts of the wiki.
     *
     * @param data a folder for the database and temporary files
     * @param baseUrl the wiki's address, with the context path
     * @param jiraUrl the address of the linked Jira
     * @param trust the trust between that Jira and the wiki, as set up for their link
     * @param link how the link acts for people at first
     * @param jar the plugin; none for a wiki without plugins
     * @param macros macros of the wiki itself, by name, for tests
     * @param log gets one line for each event
     * @param shared what it shares with nodes in other processes; none for a wiki in one process
     */
    public record Setup(
            Path data,
            String baseUrl,
            String jiraUrl,
            LinkTrust trust,
            JiraLink.Kind link,
            Optional<Path> jar,
            Map<String, Macro> macros,
            Clock clock,
            Consumer<String> log,
            Optional<SharedStore> shared) {

        /** A wiki in one process. */
        public Setup(
                Path data,
                String baseUrl,
                String jiraUrl,
                LinkTrust trust,
                JiraLink.Kind link,
                Optional<Path> jar,
                Map<String, Macro> macros,
                Clock clock,
                Consumer<String> log) {
            this(data, baseUrl, jiraUrl, trust, link, jar, macros, clock, log, Optional.empty());
        }

        private Setup in(Path otherData) {
            return new Setup(otherData, baseUrl, jiraUrl, trust, link, jar, macros, clock, log, shared);
        }
    }

    /** What the nodes of one wiki share. */
    private record Shared(
            Database database, Access access, ClusterLockService locks, Caches.Cluster caches, JiraLink link) {}

    /** The server's id; it is part of permanent attachment addresses. */
    static final String SERVER_ID = "BSBX-FRNT-STGE-0001";

    /** The script in the product's resource for authorising an application link. */
    static final String DANCE_SCRIPT = "/static/wiki/applinks.js";

    private static final String DANCE = "com.atlassian.applinks.applinks-plugin:applinks-oauth-ui";

    private static final Set<String> OWN_RESOURCES = Set.of(
            "com.atlassian.auiplugin:ajs",
            "com.atlassian.auiplugin:aui-dialog2",
            "com.atlassian.auiplugin:aui-flag",
            "com.atlassian.auiplugin:aui-select2",
            DANCE,
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:format",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
            "confluence.web.resources:ajs",
            "confluence.editor.actions:editor-macro-browser");

    private final Setup setup;
    private final Shared shared;
    private final boolean first;
    private final Contents contents;
    private final Attachments attachments;
    private final Spaces spaces;
    private final Entities entities;
    private final Events events;
    private final Caches caches;
    private final ExportFiles exportFiles;
    private final HostServices services;
    private final Optional<PluginHost> host;

    private Wiki(Setup setup, Optional<Shared> others) {
        this.setup = setup;
        Path temporary = folder(setup.data().resolve("temp"));
        first = others.isEmpty();
        Database database = others.map(Shared::database).orElseGet(() -> database(setup));
        events = new Events(setup.log());
        contents = new Contents(database, setup.clock());
        attachments = new Attachments(database, setup.clock(), setup.shared(), this::publish);
        spaces = new Spaces(database);
        entities = new Entities(database, contents, attachments, spaces);
        shared = others.orElseGet(() -> new Shared(
                database,
                new Access(spaces, contents, database),
                setup.shared().<ClusterLockService>map(SharedLocks::new).orElseGet(SharedServices.Locks::new),
                new Caches.Cluster(setup.shared()),
                new JiraLink(setup.jiraUrl(), setup.baseUrl(), setup.trust(), setup.link())));
        caches = new Caches(shared.caches());
        exportFiles = new ExportFiles(temporary);
        services = services();
        try {
            host = setup.jar()
                    .map(jar -> PluginHost.start(
                            jar, Product.CONFLUENCE, services, setup.data().resolve("plugin"), setup.log()));
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    private static Database database(Setup setup) {
        return setup.shared().map(SharedStore::database).orElseGet(() -> Database.onDisk(setup.data(), Wiki.class));
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the wiki in the folder, or creates a new one with the demonstration's pages. */
    public static Wiki open(Setup setup) {
        Wiki wiki = new Wiki(setup, Optional.empty());
        try {
            if (wiki.spaces.all().isEmpty()) {
                new Demo(wiki).fill();
            }
            return wiki;
        } catch (RuntimeException e) {
            wiki.close();
            throw e;
        } catch (IOException e) {
            wiki.close();
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Another node of the same wiki: with its own plugin, caches and listeners, over the same pages, locks, permissions
     * and link.
     * To be closed before this one.
     *
     * @param data a folder for the node's own files
     */
    public Wiki anotherNode(Path data) {
        return new Wiki(setup.in(data), Optional.of(shared));
    }

    private void publish(Attachments.Change change, StoredAttachment attachment) {
        events.publish(new Events.Happened(change, entities.saved(attachment)));
    }

    private HostServices services() {
        SharedServices.Locales locales = new SharedServices.Locales();
        ContentServices.Pages pages = new ContentServices.Pages(entities, contents);
        LicenseHandler license = () -> SERVER_ID;
        TransactionTemplate transactions = new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return shared.database().inTransaction(action::doInTransaction);
            }
        };
        Map<Class<?>, Object> services = Map.ofEntries(
                Map.entry(AttachmentManager.class, new ContentServices.Files(entities, attachments)),
                Map.entry(PageManager.class, pages),
                Map.entry(ContentEntityManager.class, pages),
                Map.entry(SpaceManager.class, new ContentServices.SpacesByKey(entities)),
                Map.entry(PermissionManager.class, new ContentServices.Permissions(contents, access())),
                Map.entry(ContentPermissionManager.class, new ContentServices.Restrictions(contents)),
                Map.entry(AttachmentService.class, new AttachmentSaving(entities, contents, attachments, access())),
                Map.entry(CQLSearchService.class, new ContentServices.Search(contents, access())),
                Map.entry(AccessModeService.class, access().mode()),
                Map.entry(WritableDownloadResourceManager.class, exportFiles),
                Map.entry(LocaleManager.class, locales),
                Map.entry(LocaleResolver.class, locales),
                Map.entry(UserManager.class, new SharedServices.Users(setup.baseUrl())),
                Map.entry(ApplicationProperties.class, new SharedServices.About(setup.baseUrl())),
                Map.entry(PluginSettingsFactory.class, pluginSettings()),
                Map.entry(TransactionTemplate.class, transactions),
                Map.entry(LicenseHandler.class, license),
                Map.entry(CacheManager.class, caches),
                Map.entry(ClusterLockService.class, shared.locks()),
                Map.entry(EventPublisher.class, events),
                Map.entry(PageBuilderService.class, new SharedServices.PageBuilder()),
                Map.entry(ApplicationLinkService.class, shared.link()));
        // AUI is on every page already, so requiring it adds nothing
        Map<String, List<String>> ownResources =
                OWN_RESOURCES.stream().collect(Collectors.toMap(key -> key, this::addresses));
        return new HostServices(services, ownResources, () -> Visit.current().locale(), Wiki::visitor);
    }

    private List<String> addresses(String key) {
        return key.equals(DANCE) ? List.of(DANCE_SCRIPT) : List.of();
    }

    private static Visitor visitor() {
        return Visit.current()
                .person()
                .map(person -> person.admin() ? Visitor.SYSTEM_ADMIN : Visitor.LICENSED)
                .orElse(Visitor.ANONYMOUS);
    }

    private Optional<Macro> macro(String name) {
        return Optional.ofNullable(setup.macros().get(name))
                .or(() -> host.flatMap(plugin ->
                        plugin.plugin().macro(name).flatMap(module -> plugin.module(module.key(), Macro.class))));
    }

    /** The HTML of a stored page's body, as the person may see it. */
    public String render(StoredContent content, Output output, Optional<Person> reader) {
        return render(content.body(), Optional.of(content), output, reader);
    }

    /** The HTML of a body; a template's body belongs to no page. */
    String render(String storage, Optional<StoredContent> content, Output output, Optional<Person> reader) {
        StorageRenderer.Surroundings surroundings =
                new StorageRenderer.Surroundings(contents, attachments, access(), entities, this::macro, setup.log());
        return StorageRenderer.render(
                surroundings,
                storage,
                content.filter(stored -> stored.type() != StoredContent.Type.TEMPLATE),
                output,
                reader);
    }

    /** Pages, blog posts, comments and templates. */
    public Contents contents() {
        return contents;
    }

    /** The attached files. */
    public Attachments attachments() {
        return attachments;
    }

    /** Spaces and their permissions. */
    public Spaces spaces() {
        return spaces;
    }

    /** The plugin's host, if there is a plugin. */
    public Optional<PluginHost> host() {
        return host;
    }

    /** The publisher with which the plugin's listeners register. */
    public EventPublisher events() {
        return events;
    }

    PluginSettingsFactory pluginSettings() {
        return new SharedServices.Settings(shared.database());
    }

    /** Who may see and do what. */
    public Access access() {
        return shared.access();
    }

    /** The application link to Jira. */
    public JiraLink jiraLink() {
        return shared.link();
    }

    /** The service that the plugin gets for that type. */
    public <T> T service(Class<T> type) {
        return type.cast(services.services().get(type));
    }

    <T> T inTransaction(Supplier<T> work) {
        return shared.database().inTransaction(work);
    }

    Entities entities() {
        return entities;
    }

    ExportFiles exportFiles() {
        return exportFiles;
    }

    Setup setup() {
        return setup;
    }

    @Override
    public void close() {
        host.ifPresent(PluginHost::close);
        leave();
    }

    private void leave() {
        caches.leave();
        if (first) {
            shared.caches().close();
            shared.database().close();
        }
    }
}
