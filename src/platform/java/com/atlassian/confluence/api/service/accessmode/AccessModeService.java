package com.atlassian.confluence.api.service.accessmode;

import com.atlassian.confluence.api.service.exceptions.ServiceException;
import java.util.concurrent.Callable;

/**
 * Whether the whole site is read-only. Used by public plugins; names documented from 6.10 to 7.19 for its internal
 * twin, not seen in 10; likely: do not depend on it. {@code withReadOnlyAccessExemption}: its twin for remote use is
 * documented up to 9.2, and says that it mirrors this one; likely.
 */
public interface AccessModeService {
    boolean isReadOnlyAccessModeEnabled();

    /** Inside the call, permissions are those of a site that is not read-only. */
    <T> T withReadOnlyAccessExemption(Callable<T> callable) throws ServiceException;
}
