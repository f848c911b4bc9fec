package io.frontstage.confluence.linking;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.MapAddress;
import io.frontstage.confluence.ServerId;
import io.frontstage.confluence.VersionReader;
import io.frontstage.definition.ReadDefinition;
import java.util.Optional;

/** Reads the newest file of a map for requests that concern Jira. */
@ConfluenceComponent
public class CurrentMaps {

    private final VersionReader versions;
    private final ServerId server;
    private final PageRestrictions restrictions;

    public CurrentMaps(AttachmentStore store, ServerId server, PageRestrictions restrictions) {
        this.versions = new VersionReader(store);
        this.server = server;
        this.restrictions = restrictions;
    }

    /** The map in a version of a file; empty if it cannot be read. */
    public Optional<CurrentMap> of(Attachment version, MapAddress address) {
        return read(version)
                .blueprint()
                .map(blueprint -> new CurrentMap(
                        blueprint, address, server.mapId(address.map()), restrictions.apply(version.getContainer())));
    }

    /** The definition in a version of a file; empty if it cannot be opened. */
    ReadDefinition read(Attachment version) {
        return versions.read(version);
    }
}
