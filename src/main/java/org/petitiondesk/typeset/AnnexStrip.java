package org.petitiondesk.typeset;

/**
 * A strip of an annex's columns.
 *
 * @param group index of the group it belongs to
 * @param heading whether it is the group's heading
 * @param first whether it is the first strip of its group
 */
record AnnexStrip(Strip strip, int group, boolean heading, boolean first) {}
