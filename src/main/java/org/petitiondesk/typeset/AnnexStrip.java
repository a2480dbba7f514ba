package org.petitiondesk.typeset;

/**
 * A strip of an annex's columns.
 *
 * @param group index of the group it belongs to
 * @param title the group's heading; may be empty
 * @param heading whether it is the group's heading
 * @param first whether it is the first strip of its group
 * @param element the first one of the structure that belongs to it or to a later strip
 */
record AnnexStrip(
        Strip strip, int group, String title, boolean heading, boolean first, int element) {}
