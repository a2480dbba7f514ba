package org.petitiondesk.model.delivery;

import java.time.LocalDate;

/** Where and when a petition was handed in to somebody. */
public record HandedIn(String city, LocalDate on) {}
