package org.petitiondesk.model.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * What the look of an annex depends on, found by going through its entries once.
 *
 * @param entries how many there are
 * @param highest the highest of their numbers
 * @param detailed whether any has a detail
 * @param sample some of them, spread over all
 */
public record AnnexExtent(
        int entries, int highest, boolean detailed, List<Block.AnnexEntry> sample) {
    /** Of a long list about so many entries are measured. */
    private static final int SAMPLE = 2000;

    public AnnexExtent {
        sample = List.copyOf(sample);
    }

    public static AnnexExtent of(Block.Annex annex) {
        int count = annex.groups().stream().mapToInt(group -> group.entries().size()).sum();
        int step = Math.max(1, count / SAMPLE);
        List<Block.AnnexEntry> sample = new ArrayList<>();
        int highest = 0;
        boolean detailed = false;
        int at = 0;
        for (Block.AnnexGroup group : annex.groups()) {
            for (Block.AnnexEntry entry : group.entries()) {
                highest = Math.max(highest, entry.number());
                detailed |= !entry.detail().isBlank();
                if (at % step == 0) {
                    sample.add(entry);
                }
                at++;
            }
        }
        return new AnnexExtent(count, highest, detailed, sample);
    }
}
