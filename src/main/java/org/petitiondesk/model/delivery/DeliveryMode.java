package org.petitiondesk.model.delivery;

/** How a petition is brought to its addressee. */
public enum DeliveryMode {
    HAND,
    POST,
    FAX,
    EMAIL
}
