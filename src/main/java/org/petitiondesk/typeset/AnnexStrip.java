package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;

/**
 * A strip of an annex's columns.
 *
 * @param group index of the group it belongs to
 * @param of that group
 * @param heading whether it is the group's heading
 * @param first whether it is the first strip of its group
 * @param element the first one of the structure that belongs to it or to a later strip
 */
record AnnexStrip(
        Strip strip, int group, Block.AnnexGroup of, boolean heading, boolean first, int element) {}
