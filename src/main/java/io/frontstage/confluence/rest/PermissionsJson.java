package io.frontstage.confluence.rest;

import io.frontstage.confluence.saving.WriteRights;
import java.util.Optional;

/** Whether the person may change the file, and why not. */
record PermissionsJson(boolean edit, String code, String reason) {

    static PermissionsJson of(WriteRights rights, MapRequest visit) {
        return of(rights, visit, Optional.empty());
    }

    /** @param owner the map's owner, whom a reader can ask for a change */
    static PermissionsJson of(WriteRights rights, MapRequest visit, Optional<String> owner) {
        Optional<ApiError> fault = rights.refusal(visit.person(), visit.page()).map(ApiError::of);
        return new PermissionsJson(
                fault.isEmpty(),
                fault.map(ApiError::code).orElse(null),
                fault.map(reason -> sentence(reason, visit, owner)).orElse(null));
    }

    private static String sentence(ApiError reason, MapRequest visit, Optional<String> owner) {
        return owner.filter(known -> reason == ApiError.NO_EDIT)
                .map(known -> visit.messages().text("rest.no-edit.owner", known))
                .orElseGet(() -> visit.messages().text("rest." + reason.code()));
    }
}
