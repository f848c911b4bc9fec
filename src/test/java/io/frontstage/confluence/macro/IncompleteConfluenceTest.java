package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.frontstage.confluence.Wiki;
import io.frontstage.confluence.drawing.CacheEviction;
import io.frontstage.confluence.drawing.RenderCache;
import io.frontstage.confluence.page.HostPage;
import io.frontstage.confluence.page.MapId;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.confluence.page.ServerId;
import io.frontstage.plugin.IncompleteProduct;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Confluence without some of the parts that decision 0013 calls less than certain. */
@Tag("slow")
class IncompleteConfluenceTest {

    /** A map is drawn, on the page and for an export, if any of these classes is missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.confluence.content.render.xhtml.ConversionContext#getProperty",
                "com.atlassian.confluence.content.render.xhtml.ConversionContext#setProperty",
                "com.atlassian.confluence.content.render.xhtml.ConversionContext#getOutputDeviceType",
                "com.atlassian.confluence.core.ContentEntityObject#isDraft",
                "com.atlassian.confluence.core.ContentEntityObject#getVersionComment",
                "com.atlassian.confluence.pages.Comment",
                "com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager",
                "com.atlassian.confluence.importexport.resource.DownloadResourceWriter",
                "com.atlassian.webresource.api.assembler.RequiredResources",
                "com.atlassian.webresource.api.assembler.RequiredResources#requireWebResource",
                "com.atlassian.applinks.api.ApplicationLinkService",
                "com.atlassian.applinks.api.ApplicationLink",
                "com.atlassian.cache.CacheManager"
            })
    void aMapIsDrawn(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(Drawn.class))
                .isEqualTo("page true, export true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"com.atlassian.confluence.pages.Comment", "com.atlassian.confluence.pages.Comment#getContainer"})
    void aMapInACommentHasNoPage(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin().run(HomeOfComment.class))
                .isEqualTo(true);
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(HomeOfComment.class))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.sal.api.license.LicenseHandler",
                "com.atlassian.sal.api.license.LicenseHandler#getServerId"
            })
    void theServerIdIsOneOfOurOwn(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin().run(IdOfServer.class))
                .isEqualTo("PRODUCT");
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(IdOfServer.class))
                .isEqualTo("OWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.atlassian.confluence.event.events.content.attachment.AttachmentEvent"})
    void nobodyHearsOfChangedFiles(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(Listening.class))
                .isEqualTo("started");
    }

    @Test
    void aCompleteConfluenceDrawsToo() throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin().run(Drawn.class)).isEqualTo("page true, export true");
    }

    static final class Drawn implements Callable<Object> {
        @Override
        public Object call() {
            Wiki wiki = new Wiki();
            Page page = wiki.page("Coffee");
            wiki.attach(
                    page, "coffee.blueprint.yaml", "blueprint: Coffee\nstages:\n  - stage: Order\n    steps: [Pays]\n");
            MacroRenderer map = wiki.mapPage();
            MacroParameters none = MacroParameters.from(java.util.Map.of());
            return "page " + map.show(none, Wiki.on(page)).contains("Pays") + ", export "
                    + map.show(none, Wiki.on(page, "pdf")).contains("Pays");
        }
    }

    static final class HomeOfComment implements Callable<Object> {
        @Override
        public Object call() {
            Wiki wiki = new Wiki();
            Comment comment = new Comment();
            comment.setId(77);
            comment.setContainer(wiki.page("Coffee"));
            return new HostPage(wiki.pages)
                    .of(comment)
                    .filter(place -> "Coffee".equals(place.page().getTitle()))
                    .isPresent();
        }
    }

    static final class IdOfServer implements Callable<Object> {
        @Override
        public Object call() {
            ProductServices services = mock(ProductServices.class);
            LicenseHandler license = () -> "PRODUCT";
            when(services.find(any())).thenReturn(Optional.empty());
            when(services.find(LicenseHandler.class)).thenReturn(Optional.of(license));
            PluginSettings own = mock(PluginSettings.class);
            when(own.get(any())).thenReturn("OWN");
            PluginSettingsFactory settings = mock(PluginSettingsFactory.class);
            when(settings.createGlobalSettings()).thenReturn(own);
            return new ServerId(services, settings).mapId(1).map(MapId::server).orElseThrow();
        }
    }

    static final class Listening implements Callable<Object> {
        @Override
        public Object call() {
            CacheEviction eviction = new CacheEviction(mock(EventPublisher.class), new RenderCache());
            eviction.afterPropertiesSet();
            eviction.destroy();
            return "started";
        }
    }
}
