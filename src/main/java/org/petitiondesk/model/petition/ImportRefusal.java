package org.petitiondesk.model.petition;

/**
 * A line of an import that did not go in. Nothing of what it said is kept, since nobody would find
 * it again when its writer asks to be forgotten.
 *
 * @param line counted from 1
 * @param problem what was wrong; see {@link org.petitiondesk.model.common.Problem#key}
 */
public record ImportRefusal(int line, String problem) {}
