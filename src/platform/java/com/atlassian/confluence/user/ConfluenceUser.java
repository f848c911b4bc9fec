package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** A user with a permanent key. Seen in 8.x, used in 10.0.3; certain. */
public interface ConfluenceUser extends User {
    UserKey getKey();
}
