package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;

/** A message to an addressee that carries letters. */
public record PackMessage(Language language, String subject, String text) {}
