package io.frontstage.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import io.frontstage.confluence.Wiki;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenderContextTest {

    private final LocaleManager locales = mock(LocaleManager.class);
    private final ApplicationProperties properties = mock(ApplicationProperties.class);
    private final PageBuilderService pageBuilder = mock(PageBuilderService.class);
    private final ConversionContext context = mock(ConversionContext.class);
    private final RenderContext renderContext = new RenderContext(locales, properties, pageBuilder);

    @AfterEach
    void nobodyAsks() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    void knowsWhoReadsInWhichLanguage() {
        ConfluenceUser dana = mock(ConfluenceUser.class);
        when(locales.getLocale(dana)).thenReturn(Locale.GERMANY);
        AuthenticatedUserThreadLocal.set(dana);

        Reader reader = renderContext.reader();

        assertThat(reader.user()).containsSame(dana);
        assertThat(reader.locale()).isEqualTo(Locale.GERMANY);
        assertThat(reader.today()).isBetween(LocalDate.now(reader.zone()).minusDays(1), LocalDate.now(reader.zone()));
    }

    @Test
    void knowsTheAnonymousReader() {
        assertThat(renderContext.reader().user()).isEmpty();
        assertThat(renderContext.reader().locale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(ConversionContextOutputType.class)
    void knowsAFormForEveryOutput(ConversionContextOutputType output) {
        when(context.getOutputType()).thenReturn(output.value());
        when(context.getOutputDeviceType()).thenReturn("desktop");

        RenderTarget renderTarget = renderContext.form(context);

        switch (output) {
            case PREVIEW, DISPLAY -> assertThat(renderTarget).isEqualTo(RenderTarget.PAGE);
            case WORD, PDF -> assertThat(renderTarget).isEqualTo(RenderTarget.PICTURE);
            case HTML_EXPORT -> assertThat(renderTarget).isEqualTo(RenderTarget.WHOLE);
            case FEED, EMAIL, DIFF -> assertThat(renderTarget).isEqualTo(RenderTarget.DIGEST);
        }
    }

    @Test
    void drawsAWholeMapForTheMobileApp() {
        when(context.getOutputType()).thenReturn("display");
        when(context.getOutputDeviceType()).thenReturn("mobile");

        assertThat(renderContext.form(context)).isEqualTo(RenderTarget.FITTED);
    }

    @Test
    void takesAnUnknownOutputAndNoneForAPage() {
        assertThat(renderContext.form(context)).isEqualTo(RenderTarget.PAGE);
        when(context.getOutputType()).thenReturn("hologram");
        assertThat(renderContext.form(context)).isEqualTo(RenderTarget.PAGE);
    }

    @Test
    void aProductWithoutDevicesOnlyLosesTheMobileForm() {
        when(context.getOutputType()).thenReturn("display");
        when(context.getOutputDeviceType()).thenThrow(new AbstractMethodError("getOutputDeviceType"));

        assertThat(renderContext.form(context)).isEqualTo(RenderTarget.PAGE);
    }

    @Test
    void givesTheSameMapTwiceOnAPageTwoAnchors() {
        ConversionContext page = Wiki.on(null);

        assertThat(renderContext.anchor(page, 98, 5, 5)).isEqualTo("frontstage-98");
        assertThat(renderContext.anchor(page, 99, 5, 5)).isEqualTo("frontstage-99");
        assertThat(renderContext.anchor(page, 98, 5, 5)).isEqualTo("frontstage-98-2");
        assertThat(renderContext.anchor(page, 98, 5, 5)).isEqualTo("frontstage-98-3");
    }

    @Test
    void givesTheMapOfAnIncludedPageAndTheSameMapBesideItTwoAnchors() {
        String included = renderContext.anchor(Wiki.on(null), 98, 5, 5);
        String beside = renderContext.anchor(Wiki.on(null), 98, 5, 6);

        assertThat(included).isNotEqualTo(beside);
    }

    @Test
    void aProductWithoutPropertiesOnlyLosesTheCount() {
        when(context.getProperty(any())).thenThrow(new AbstractMethodError("getProperty"));

        assertThat(renderContext.anchor(context, 98, 5, 5)).isEqualTo("frontstage-98");
    }

    @Test
    void asksForThePagesScript() {
        RequiredResources resources = mock(RequiredResources.class);
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(resources);

        renderContext.requireScript();

        verify(resources).requireWebResource("io.frontstage:map");
    }

    @Test
    void aProductThatCannotBeAskedForScriptsOnlyLosesTheScript() {
        when(pageBuilder.assembler()).thenThrow(new NoSuchMethodError("assembler"));

        renderContext.requireScript();
        renderContext.requireScript();

        verify(pageBuilder, times(1)).assembler();
    }

    @Test
    void doesWithoutTheScriptOutsideOfARequest() {
        when(pageBuilder.assembler()).thenThrow(new IllegalStateException("no request"));

        renderContext.requireScript();
        renderContext.requireScript();

        verify(pageBuilder, times(2)).assembler();
    }

    @Test
    void knowsTheWikisAddressWithoutASlashAtItsEnd() {
        when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.com/");

        assertThat(renderContext.base()).isEqualTo("https://wiki.example.com");
    }
}
