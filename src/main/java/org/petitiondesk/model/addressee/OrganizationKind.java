package org.petitiondesk.model.addressee;

/** What kind of body an organization is. */
public enum OrganizationKind {
    MINISTRY,
    EMBASSY,
    CONSULATE,
    PERMANENT_MISSION,
    UN_BODY,
    /** A civil-society organization: one that issues or signs petitions. */
    NGO,
    OTHER
}
