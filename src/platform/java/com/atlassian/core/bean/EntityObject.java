package com.atlassian.core.bean;

import java.util.Date;

/** Anything with an id and dates. Documented for Confluence 9.5.2; certain. */
public class EntityObject {
    private long id;
    private Date creationDate;
    private Date lastModificationDate;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Date getCreationDate() {
        return creationDate;
    }

    public void setCreationDate(Date date) {
        creationDate = date;
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    public void setLastModificationDate(Date date) {
        lastModificationDate = date;
    }
}
