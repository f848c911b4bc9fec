package io.frontstage.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerIdTest {

    private final Map<String, Object> stored = new HashMap<>();
    private final ProductServices services = mock(ProductServices.class);
    private final PluginSettings settings = mock(PluginSettings.class);
    private final PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
    private final LicenseHandler license = mock(LicenseHandler.class);

    @BeforeEach
    void settingsInMemory() {
        when(factory.createGlobalSettings()).thenReturn(settings);
        when(settings.get(anyString())).thenAnswer(call -> stored.get(call.<String>getArgument(0)));
        when(settings.put(anyString(), any())).thenAnswer(call -> stored.put(call.getArgument(0), call.getArgument(1)));
    }

    @Test
    void isTheProductsOwn() {
        when(services.find(LicenseHandler.class)).thenReturn(Optional.of(license));
        when(license.getServerId()).thenReturn("BDFK-1234-ABCD-EFGH");

        assertThat(new ServerId(services, factory).value()).isEqualTo("BDFK-1234-ABCD-EFGH");
        verify(settings, never()).put(any(), any());
    }

    @Test
    void isMadeOnceWhereTheProductTellsNone() {
        when(services.find(LicenseHandler.class)).thenReturn(Optional.of(license));
        when(license.getServerId()).thenThrow(new NoSuchMethodError("getServerId"));

        String first = new ServerId(services, factory).value();
        String afterARestart = new ServerId(services, factory).value();

        assertThat(first).hasSize(36).isEqualTo(afterARestart);
        assertThat(stored).containsEntry(ServerId.SETTING, first);
    }

    @Test
    void isMadeWhereTheProductsOwnIsEmpty() {
        when(services.find(LicenseHandler.class)).thenReturn(Optional.of(license));
        when(license.getServerId()).thenReturn("");

        assertThat(new ServerId(services, factory).value()).hasSize(36);
    }

    @Test
    void takesTheOneThatAnotherNodeMade() {
        when(services.find(any())).thenReturn(Optional.empty());
        when(settings.put(anyString(), any())).thenAnswer(call -> stored.put(call.getArgument(0), "theirs"));

        assertThat(new ServerId(services, factory).value()).isEqualTo("theirs");
    }

    @Test
    void mapsHaveNoIdWhereTheSettingsCannotBeWritten() {
        when(services.find(any())).thenReturn(Optional.empty());
        when(settings.put(anyString(), any())).thenThrow(new IllegalStateException("read-only"));

        assertThat(new ServerId(services, factory).mapId(98)).isEmpty();
    }

    @Test
    void beginsTheIdOfAMap() {
        assertThat(new MapId("BDFK-1234-ABCD-EFGH", 98).toString()).isEqualTo("BDFK-1234-ABCD-EFGH-98");
        assertThatThrownBy(() -> new MapId("", 98)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MapId("A", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
