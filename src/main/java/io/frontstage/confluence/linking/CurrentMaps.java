package io.frontstage.confluence.linking;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.VersionReader;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.ServerId;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.ElementRef;
import io.frontstage.definition.change.MapChange;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads the newest file of a map for requests that concern Jira. */
@ConfluenceComponent
public class CurrentMaps {

    private static final DefinitionReader READER = new DefinitionReader();

    private final AttachmentStore store;
    private final VersionReader versions;
    private final ServerId server;
    private final PageRestrictions restrictions;

    public CurrentMaps(AttachmentStore store, ServerId server, PageRestrictions restrictions) {
        this.store = store;
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

    /** The result of a change of a map; nothing is saved. */
    public UnsavedItem after(MapChange change, Attachment version, CurrentMap map) {
        byte[] bytes = store.read(version).orElse(new byte[0]);
        ChangeResult result = new MapEditor().apply(new SourceText(version.getFileName(), bytes), List.of(change));
        ChangeResult.Outcome outcome = result.outcomes().get(0);
        CurrentMap after = READER.read(result.text())
                .blueprint()
                .map(blueprint -> new CurrentMap(blueprint, map.address(), map.id(), map.restricted()))
                .orElse(map);
        return new UnsavedItem(
                outcome, after, outcome.element().map(ElementRef::id).flatMap(after::item));
    }

    /** The definition in a version of a file; empty if it cannot be opened. */
    ReadDefinition read(Attachment version) {
        return versions.read(version);
    }
}
