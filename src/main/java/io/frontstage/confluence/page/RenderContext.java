package io.frontstage.confluence.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.frontstage.product.Feature;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The context in which a macro is rendered: the reader, the output, the address, and other maps on the page. */
@ConfluenceComponent
public class RenderContext {

    private static final Logger LOG = LoggerFactory.getLogger(RenderContext.class);
    private static final String MAP = "io.frontstage:map";
    private static final String START = "io.frontstage:start";
    private static final String COUNT = "io.frontstage.maps.";

    private final LocaleManager locales;
    private final ApplicationProperties properties;
    private final PageBuilderService pageBuilder;
    private final Feature devices = new Feature("a form of its own for mobile devices");
    private final Feature counting = new Feature("the same map twice on a page: ids in its HTML are not unique");
    private final Feature script =
            new Feature("zoom, full screen and links to cards: the page's script cannot be asked for");

    public RenderContext(
            @ConfluenceImport LocaleManager locales,
            @ConfluenceImport ApplicationProperties properties,
            @ConfluenceImport PageBuilderService pageBuilder) {
        this.locales = locales;
        this.properties = properties;
        this.pageBuilder = pageBuilder;
    }

    /** The reader of the current thread. The day begins at midnight in the server's time zone. */
    public Reader reader() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        Locale locale = locales.getLocale(user);
        ZoneId zone = ZoneId.systemDefault();
        return new Reader(
                Optional.ofNullable(user), locale == null ? Locale.ENGLISH : locale, zone, LocalDate.now(zone));
    }

    /** The kind of output for which a macro is rendered. */
    public RenderTarget form(ConversionContext context) {
        boolean mobile = devices.use(() -> "mobile".equals(context.getOutputDeviceType()), false);
        return RenderTarget.of(context.getOutputType(), mobile);
    }

    /** The wiki's address, without a slash at the end. */
    public String base() {
        String base = properties.getBaseUrl(UrlMode.CANONICAL);
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /**
     * The prefix of the ids of one map in a page's HTML: {@code frontstage-<attachment>}, with a number from the second
     * map on, also where a page includes another one.
     */
    public String anchor(ConversionContext context, long attachment, long home, long place) {
        String first = "frontstage-" + attachment + (home == place ? "" : "-on-" + place);
        String counter = COUNT + first;
        int count = counting.use(
                () -> {
                    int before = context.getProperty(counter) instanceof Integer number ? number : 0;
                    context.setProperty(counter, before + 1);
                    return before + 1;
                },
                1);
        return count == 1 ? first : first + "-" + count;
    }

    /**
     * Makes the page load the map's style sheet and script. Outside of a request, where resources cannot be required,
     * it does nothing.
     */
    public void requireScript() {
        require(MAP);
    }

    /** Makes the page load the script for starting a map. */
    public void requireStart() {
        require(START);
    }

    private void require(String resource) {
        try {
            script.use(
                    () -> {
                        Required.resource(pageBuilder, resource);
                        return true;
                    },
                    false);
        } catch (RuntimeException noPage) {
            LOG.debug("A map is shown without style sheet and script", noPage);
        }
    }

    /** No bean, so that nothing looks at its methods before they are called. */
    private static final class Required {

        static void resource(PageBuilderService pageBuilder, String resource) {
            pageBuilder.assembler().resources().requireWebResource(resource);
        }
    }
}
