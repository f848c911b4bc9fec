package com.atlassian.confluence.api.service.accessmode;

/** Whether the whole site takes no changes. Used by public plugins, names documented 6.10 to 7.19 on its internal twin, not seen in 10; likely: keep a way round. */
public interface AccessModeService {
    boolean isReadOnlyAccessModeEnabled();
}
