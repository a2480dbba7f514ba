package org.petitiondesk.typeset;

import java.util.List;

/**
 * One page, ready to be drawn.
 *
 * @param items in reading order
 * @param links clickable places
 */
public record Page(List<Placed> items, List<LinkArea> links) {
    public Page {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /**
     * A clickable place.
     *
     * @param element index of the {@link StructureElement.Role#LINK} element
     */
    public record LinkArea(
            double leftMm,
            double topMm,
            double rightMm,
            double bottomMm,
            String target,
            int element) {}
}
