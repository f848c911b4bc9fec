package io.frontstage.confluence.linking;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.MapAddress;
import io.frontstage.confluence.ServerId;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads the newest file of a map for what is to be told or asked of Jira. */
@ConfluenceComponent
public class LinkedMaps {

    private static final ReadDefinition UNREAD = new ReadDefinition(Optional.empty(), List.of());

    private final AttachmentStore store;
    private final ServerId server;
    private final PageRestrictions restrictions;
    private final DefinitionReader reader = new DefinitionReader();

    public LinkedMaps(AttachmentStore store, ServerId server, PageRestrictions restrictions) {
        this.store = store;
        this.server = server;
        this.restrictions = restrictions;
    }

    /** The map in a version of a file; empty if it cannot be read. */
    public Optional<LinkedMap> of(Attachment version, MapAddress address) {
        return blueprint(version)
                .map(blueprint -> new LinkedMap(
                        blueprint, address, server.mapId(address.map()), restrictions.apply(version.getContainer())));
    }

    private Optional<Blueprint> blueprint(Attachment version) {
        return read(version).blueprint();
    }

    /** What a version of a file says; nothing if it cannot be opened. */
    ReadDefinition read(Attachment version) {
        return reader.refuse(version.getFileSize())
                .or(() -> store.read(version).map(bytes -> reader.read(new SourceText(version.getFileName(), bytes))))
                .orElse(UNREAD);
    }
}
