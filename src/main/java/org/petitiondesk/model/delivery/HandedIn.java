package org.petitiondesk.model.delivery;

import java.time.LocalDate;

/**
 * Where and when a petition was handed in to somebody.
 *
 * @param code of the petition
 */
public record HandedIn(String code, String city, LocalDate on) {}
