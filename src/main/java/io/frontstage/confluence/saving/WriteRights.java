package io.frontstage.confluence.saving;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.confluence.page.Reader;
import java.util.Optional;

/** Decides whether a person may change a map, prepare a change of it, or read a file to become a map. */
@ConfluenceComponent
public class WriteRights {

    private final AttachmentSaver saver;
    private final ReadOnlyMode readOnly;
    private final PermissionManager permissions;

    public WriteRights(AttachmentSaver saver, ReadOnlyMode readOnly, @ConfluenceImport PermissionManager permissions) {
        this.saver = saver;
        this.readOnly = readOnly;
        this.permissions = permissions;
    }

    /** Why a person may not change a map; empty if they may. */
    public Optional<WriteRefusal> refusal(Reader person, ContentEntityObject page) {
        if (!permissions.hasPermission(person.orNull(), Permission.VIEW, page)) {
            return Optional.of(WriteRefusal.NO_MAP);
        }
        if (person.user().isEmpty()) {
            return Optional.of(WriteRefusal.LOG_IN);
        }
        if (readOnly.isOn()) {
            return Optional.of(WriteRefusal.READ_ONLY);
        }
        if (!permissions.hasPermission(person.orNull(), Permission.EDIT, page)) {
            return Optional.of(WriteRefusal.NO_EDIT);
        }
        boolean attach = permissions.hasCreatePermission(person.orNull(), page, Attachment.class)
                && saver.mayAttachTo(page.getId());
        return attach ? Optional.empty() : Optional.of(WriteRefusal.NO_ATTACH);
    }

    /**
     * Why a person may not prepare a text that is not saved yet; empty if they may. Obstacles to saving it are reported
     * when they save. In read-only mode, people may prepare a text if they could otherwise edit the page.
     */
    public Optional<WriteRefusal> refusalToWrite(Reader person, ContentEntityObject page) {
        if (!permissions.hasPermission(person.orNull(), Permission.VIEW, page)) {
            return Optional.of(WriteRefusal.NO_MAP);
        }
        if (person.user().isEmpty()) {
            return Optional.of(WriteRefusal.LOG_IN);
        }
        if (permissions.hasPermission(person.orNull(), Permission.EDIT, page)) {
            return Optional.empty();
        }
        if (!readOnly.isOn()) {
            return Optional.of(WriteRefusal.NO_EDIT);
        }
        return readOnly.otherwise(() -> permissions.hasPermission(person.orNull(), Permission.EDIT, page))
                .map(may -> may ? Optional.<WriteRefusal>empty() : Optional.of(WriteRefusal.NO_EDIT))
                .orElse(Optional.of(WriteRefusal.READ_ONLY));
    }

    /**
     * Why a file may not be read for a page on a person's behalf; empty if it may. Without the right to attach files,
     * the result would be of no use to them.
     */
    public Optional<WriteRefusal> refusalToImport(Reader person, ContentEntityObject page) {
        Optional<WriteRefusal> refusal = refusal(person, page);
        return refusal.equals(Optional.of(WriteRefusal.READ_ONLY)) ? refusalToWrite(person, page) : refusal;
    }
}
