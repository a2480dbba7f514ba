package org.petitiondesk.model.letter;

/** The paper a letter is set for and where its parts stand on it. */
public record PageSetup(Paper paper, LetterLayout layout) {}
