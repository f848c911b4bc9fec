package io.frontstage.confluence.page;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.frontstage.product.Feature;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The id of this wiki: the product's server id if available, else an id that is generated once and kept in the plugin's
 * settings.
 */
@ConfluenceComponent
public class ServerId {

    static final String SETTING = "io.frontstage.server-id";

    private static final Logger LOG = LoggerFactory.getLogger(ServerId.class);

    private final ProductServices services;
    private final PluginSettingsFactory settings;
    private final Feature license = new Feature("the product's own server id: the plugin makes one");
    private volatile String known;

    public ServerId(ProductServices services, @ConfluenceImport PluginSettingsFactory settings) {
        this.services = services;
        this.settings = settings;
    }

    /** The id of a map of this wiki; empty if the wiki's id is not available, which is logged. */
    public Optional<MapId> mapId(long attachment) {
        try {
            return Optional.of(new MapId(value(), attachment));
        } catch (RuntimeException failed) {
            LOG.warn("This wiki has no id, and none can be stored: its maps have none either", failed);
            return Optional.empty();
        }
    }

    /** The wiki's id. */
    String value() {
        String id = known;
        if (id == null) {
            id = product().orElseGet(this::own);
            known = id;
        }
        return id;
    }

    private Optional<String> product() {
        return license.use(
                () -> services.find(LicenseHandler.class)
                        .map(LicenseHandler::getServerId)
                        .filter(id -> !id.isBlank()),
                Optional.empty());
    }

    private String own() {
        PluginSettings global = settings.createGlobalSettings();
        if (!(global.get(SETTING) instanceof String)) {
            global.put(SETTING, UUID.randomUUID().toString());
        }
        // read it again because another node may have been faster
        return (String) global.get(SETTING);
    }
}
